// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkShellExecutionResponse,
  keep as keepShellExecutionResponse,
} from "../components/ShellExecutionResponse.ts";

const validator: Validator<"POST", "/v1/cluster-instance/{instanceId}/exec-command"> = {
  method: "POST",
  path: "/v1/cluster-instance/{instanceId}/exec-command",
  mayBeEmpty: false,
  check: checkShellExecutionResponse,
  keep: keepShellExecutionResponse,
};

export { validator as execClusterInstanceCommand };
