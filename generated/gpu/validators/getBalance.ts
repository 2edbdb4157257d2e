// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { check as checkBalance, strip as stripBalance } from "../components/Balance.js";

const validator: Validator<
  "GET",
  "/api/balance",
  paths["/api/balance"]["get"]
> = {
  method: "GET",
  path: "/api/balance",
  mayBeEmpty: false,
  check: checkBalance,
  strip: stripBalance,
};

export { validator as getBalance };
