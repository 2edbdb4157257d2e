// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkMessageResponse,
  keep as keepMessageResponse,
} from "../components/MessageResponse.ts";

const validator: Validator<"PATCH", "/v1/project/{projectId}/state"> = {
  method: "PATCH",
  path: "/v1/project/{projectId}/state",
  mayBeEmpty: false,
  check: checkMessageResponse,
  keep: keepMessageResponse,
};

export { validator as updateProjectState };
