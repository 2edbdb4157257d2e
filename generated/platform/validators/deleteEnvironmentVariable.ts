// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkSuccessResponse,
  keep as keepSuccessResponse,
} from "../components/SuccessResponse.ts";

const validator: Validator<
  "DELETE",
  "/v1/project/{projectId}/environment-variables/{environmentVariableId}"
> = {
  method: "DELETE",
  path: "/v1/project/{projectId}/environment-variables/{environmentVariableId}",
  mayBeEmpty: false,
  check: checkSuccessResponse,
  keep: keepSuccessResponse,
};

export { validator as deleteEnvironmentVariable };
