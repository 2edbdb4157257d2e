// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { ReportIssue } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (value !== "beta1" && value !== "beta2" && value !== "beta3")
    report(at, '"beta1" | "beta2" | "beta3"', value);
}

export { check };
