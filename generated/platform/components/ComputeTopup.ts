// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["amount"];
  if (typeof value1 !== "number") report(at + "/amount", "number", value1);
  const value2: unknown = value["time"];
  if (typeof value2 !== "number") report(at + "/time", "number", value2);
  const value3: unknown = value["txhash"];
  if (typeof value3 !== "string") report(at + "/txhash", "string", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["amount"] !== undefined) fields["amount"] = value["amount"];
    if (value["time"] !== undefined) fields["time"] = value["time"];
    if (value["txhash"] !== undefined) fields["txhash"] = value["txhash"];
  }
  return copy ?? value;
}

export { check, strip };
