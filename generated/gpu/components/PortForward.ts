// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["external"];
  if (!Number.isInteger(value1)) report(at + "/external", "integer", value1);
  const value2: unknown = value["internal"];
  if (!Number.isInteger(value2)) report(at + "/internal", "integer", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["external"] !== undefined) fields["external"] = value["external"];
    if (value["internal"] !== undefined) fields["internal"] = value["internal"];
  }
  return copy ?? value;
}

export { check, strip };
