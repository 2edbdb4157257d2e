// Generated from Library 1.0.0 by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["id"];
  if (typeof value1 !== "string") report(at + "/id", "string", value1);
  const value2: unknown = value["title"];
  if (typeof value2 !== "string") report(at + "/title", "string", value2);
  const value3: unknown = value["author"];
  if (typeof value3 !== "string") report(at + "/author", "string", value3);
  const value4: unknown = value["year"];
  if (value4 !== undefined && !Number.isInteger(value4))
    report(at + "/year", "integer", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["title"] !== undefined) fields["title"] = value["title"];
    if (value["author"] !== undefined) fields["author"] = value["author"];
    if (value["year"] !== undefined) fields["year"] = value["year"];
  }
  return copy ?? value;
}

export { check, strip };
