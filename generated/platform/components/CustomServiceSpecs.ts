// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkPersistentStorage,
  strip as stripPersistentStorage,
} from "./PersistentStorage.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["cpu"];
  if (value1 !== undefined && typeof value1 !== "number" && typeof value1 !== "string")
    report(at + "/cpu", "number | string", value1);
  const value2: unknown = value["memory"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/memory", "string", value2);
  const value3: unknown = value["persistentStorage"];
  if (value3 !== undefined)
    checkPersistentStorage(value3, at + "/persistentStorage", report);
  const value4: unknown = value["storage"];
  if (typeof value4 !== "string") report(at + "/storage", "string", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["persistentStorage"] !== undefined)
      fields["persistentStorage"] = stripPersistentStorage(value["persistentStorage"], fields["persistentStorage"]);
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
  }
  return copy ?? value;
}

export { check, strip };
