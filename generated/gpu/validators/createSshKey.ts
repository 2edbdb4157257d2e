// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkSshKey, strip as stripSshKey } from "../components/SshKey.js";

const validator: Validator<
  "POST",
  "/api/ssh-keys",
  paths["/api/ssh-keys"]["post"],
  | paths["/api/ssh-keys"]["post"]["responses"][200]["content"]["application/json"]
  | paths["/api/ssh-keys"]["post"]["responses"][201]["content"]["application/json"]
> = {
  method: "POST",
  path: "/api/ssh-keys",
  mayBeEmpty: false,
  check: checkSshKey,
  strip: stripSshKey,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as createSshKey };
