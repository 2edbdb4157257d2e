// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkShellExecutionResponse,
  strip as stripShellExecutionResponse,
} from "../components/ShellExecutionResponse.js";

const validator: Validator<
  "POST",
  "/v1/cluster-instance/{instanceId}/exec-command",
  paths["/v1/cluster-instance/{instanceId}/exec-command"]["post"]
> = {
  method: "POST",
  path: "/v1/cluster-instance/{instanceId}/exec-command",
  mayBeEmpty: false,
  check: checkShellExecutionResponse,
  strip: stripShellExecutionResponse,
};

export { validator as execClusterInstanceCommand };
