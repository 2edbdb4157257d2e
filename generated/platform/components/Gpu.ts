// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["availableUnits"];
  if (!Number.isInteger(value1)) report(at + "/availableUnits", "integer", value1);
  const value2: unknown = value["model"];
  if (typeof value2 !== "string") report(at + "/model", "string", value2);
  const value3: unknown = value["totalUnits"];
  if (!Number.isInteger(value3)) report(at + "/totalUnits", "integer", value3);
  const value4: unknown = value["units"];
  if (!Number.isInteger(value4)) report(at + "/units", "integer", value4);
  const value5: unknown = value["vendor"];
  if (typeof value5 !== "string") report(at + "/vendor", "string", value5);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["availableUnits"] !== undefined)
      fields["availableUnits"] = value["availableUnits"];
    if (value["model"] !== undefined) fields["model"] = value["model"];
    if (value["totalUnits"] !== undefined) fields["totalUnits"] = value["totalUnits"];
    if (value["units"] !== undefined) fields["units"] = value["units"];
    if (value["vendor"] !== undefined) fields["vendor"] = value["vendor"];
  }
  return copy ?? value;
}

export { check, strip };
