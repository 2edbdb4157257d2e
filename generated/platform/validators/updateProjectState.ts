// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkMessageResponse,
  strip as stripMessageResponse,
} from "../components/MessageResponse.js";

const validator: Validator<
  "PATCH",
  "/v1/project/{projectId}/state",
  paths["/v1/project/{projectId}/state"]["patch"],
  paths["/v1/project/{projectId}/state"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/v1/project/{projectId}/state",
  mayBeEmpty: false,
  check: checkMessageResponse,
  strip: stripMessageResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateProjectState };
