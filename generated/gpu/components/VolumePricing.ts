// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkProviderName } from "./ProviderName.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["hourlyRatePerGb"];
  if (typeof value1 !== "number") report(at + "/hourlyRatePerGb", "number", value1);
  check1(value["provider"], at + "/provider", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  checkProviderName(value, at, report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["hourlyRatePerGb"] !== undefined)
      fields["hourlyRatePerGb"] = value["hourlyRatePerGb"];
    if (value["provider"] !== undefined) fields["provider"] = value["provider"];
  }
  return copy ?? value;
}

export { check, strip };
