// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkFundsUsage, strip as stripFundsUsage } from "../components/FundsUsage.js";

const validator: Validator<
  "GET",
  "/v1/compute-project/{computeProjectId}/funds-usage",
  paths["/v1/compute-project/{computeProjectId}/funds-usage"]["get"],
  paths["/v1/compute-project/{computeProjectId}/funds-usage"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/compute-project/{computeProjectId}/funds-usage",
  mayBeEmpty: false,
  check: checkFundsUsage,
  strip: stripFundsUsage,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getComputeProjectFundsUsage };
