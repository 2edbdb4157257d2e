// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
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
  "/api/ssh-keys/{id}",
  paths["/api/ssh-keys/{id}"]["delete"],
  paths["/api/ssh-keys/{id}"]["delete"]["responses"][200]["content"]["application/json"]
> = {
  method: "DELETE",
  path: "/api/ssh-keys/{id}",
  mayBeEmpty: false,
  check: checkSuccessResponse,
  strip: stripSuccessResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as deleteSshKey };
