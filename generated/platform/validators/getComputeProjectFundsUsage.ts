// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import { check as checkFundsUsage, keep as keepFundsUsage } from "../components/FundsUsage.ts";

const validator: Validator<"GET", "/v1/compute-project/{computeProjectId}/funds-usage"> = {
  method: "GET",
  path: "/v1/compute-project/{computeProjectId}/funds-usage",
  mayBeEmpty: false,
  check: checkFundsUsage,
  keep: keepFundsUsage,
};

export { validator as getComputeProjectFundsUsage };
