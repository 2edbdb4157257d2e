// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { ReportIssue } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (typeof value !== "string") report(at, "string", value);
}

export { check };
