// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkShellExecutionResponse,
  strip as stripShellExecutionResponse,
} from "../components/ShellExecutionResponse.js";

const validator: Validator<
  "POST",
  "/v1/compute-instance/{instanceId}/exec-command",
  paths["/v1/compute-instance/{instanceId}/exec-command"]["post"],
  paths["/v1/compute-instance/{instanceId}/exec-command"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/compute-instance/{instanceId}/exec-command",
  mayBeEmpty: false,
  check: checkShellExecutionResponse,
  strip: stripShellExecutionResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as execComputeInstanceCommand };
