// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkBalance, strip as stripBalance } from "../components/Balance.js";

const validator: Validator<
  "GET",
  "/api/balance",
  paths["/api/balance"]["get"],
  paths["/api/balance"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/balance",
  mayBeEmpty: false,
  check: checkBalance,
  strip: stripBalance,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getBalance };
