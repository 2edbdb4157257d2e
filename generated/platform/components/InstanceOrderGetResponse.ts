// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkInstanceOrder, strip as stripInstanceOrder } from "./InstanceOrder.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["liveLogs"], at + "/liveLogs", report);
  checkInstanceOrder(value["order"], at + "/order", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["liveLogs"] !== undefined) fields["liveLogs"] = value["liveLogs"];
    if (value["order"] !== undefined)
      fields["order"] = stripInstanceOrder(value["order"], fields["order"]);
  }
  return copy ?? value;
}

export { check, strip };
