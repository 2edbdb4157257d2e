// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import { check as checkTokenScope, keep as keepTokenScope } from "../components/TokenScope.ts";

const validator: Validator<"GET", "/v1/api-keys/scope"> = {
  method: "GET",
  path: "/v1/api-keys/scope",
  mayBeEmpty: false,
  check: checkTokenScope,
  keep: keepTokenScope,
};

export { validator as getTokenScope };
