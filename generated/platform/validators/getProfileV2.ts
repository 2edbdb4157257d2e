// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";

function check(value: unknown, at: string, report: ReportIssue): void {}

const validator: Validator<"GET", "/v2/profile", paths["/v2/profile"]["get"]> = {
  method: "GET",
  path: "/v2/profile",
  mayBeEmpty: false,
  check,
};

export { validator as getProfileV2 };
