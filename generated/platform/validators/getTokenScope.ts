// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkTokenScope, strip as stripTokenScope } from "../components/TokenScope.js";

const validator: Validator<
  "GET",
  "/v1/api-keys/scope",
  paths["/v1/api-keys/scope"]["get"],
  paths["/v1/api-keys/scope"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/api-keys/scope",
  mayBeEmpty: false,
  check: checkTokenScope,
  strip: stripTokenScope,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getTokenScope };
