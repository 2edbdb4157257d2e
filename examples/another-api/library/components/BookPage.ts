// Generated from Library 1.0.0 by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkBook, strip as stripBook } from "./Book.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["books"], at + "/books", report);
  const value2: unknown = value["nextCursor"];
  if (typeof value2 !== "string" && value2 !== null)
    report(at + "/nextCursor", "string | null", value2);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkBook(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["books"] !== undefined)
      fields["books"] = strip1(value["books"], fields["books"]);
    if (value["nextCursor"] !== undefined) fields["nextCursor"] = value["nextCursor"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripBook(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
