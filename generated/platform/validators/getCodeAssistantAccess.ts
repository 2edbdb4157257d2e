// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";

function check(value: unknown, at: string, report: ReportIssue): void {}

const validator: Validator<"GET", "/v1/gpt/whitelisted", paths["/v1/gpt/whitelisted"]["get"]> = {
  method: "GET",
  path: "/v1/gpt/whitelisted",
  mayBeEmpty: false,
  check,
};

export { validator as getCodeAssistantAccess };
