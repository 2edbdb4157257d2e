// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkInstance, strip as stripInstance } from "./Instance.js";
import { check as checkTopupReport, strip as stripTopupReport } from "./TopupReport.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkInstance(value["instance"], at + "/instance", report);
  const value2: unknown = value["success"];
  if (typeof value2 !== "boolean") report(at + "/success", "boolean", value2);
  const value3: unknown = value["topupReport"];
  if (value3 !== undefined) checkTopupReport(value3, at + "/topupReport", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["instance"] !== undefined)
      fields["instance"] = stripInstance(value["instance"], fields["instance"]);
    if (value["success"] !== undefined) fields["success"] = value["success"];
    if (value["topupReport"] !== undefined)
      fields["topupReport"] = stripTopupReport(value["topupReport"], fields["topupReport"]);
  }
  return copy ?? value;
}

export { check, strip };
