// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { check as checkSshKey, strip as stripSshKey } from "../components/SshKey.js";

const validator: Validator<
  "POST",
  "/api/ssh-keys",
  paths["/api/ssh-keys"]["post"]
> = {
  method: "POST",
  path: "/api/ssh-keys",
  mayBeEmpty: false,
  check: checkSshKey,
  strip: stripSshKey,
};

export { validator as createSshKey };
