// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkSuccessResponse,
  strip as stripSuccessResponse,
} from "../components/SuccessResponse.js";

const validator: Validator<
  "DELETE",
  "/v1/project/{projectId}/environment-variables/{environmentVariableId}",
  paths["/v1/project/{projectId}/environment-variables/{environmentVariableId}"]["delete"],
  paths["/v1/project/{projectId}/environment-variables/{environmentVariableId}"]["delete"]["responses"][200]["content"]["application/json"]
> = {
  method: "DELETE",
  path: "/v1/project/{projectId}/environment-variables/{environmentVariableId}",
  mayBeEmpty: false,
  check: checkSuccessResponse,
  strip: stripSuccessResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as deleteEnvironmentVariable };
