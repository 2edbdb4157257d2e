// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["canTerminate"];
  if (typeof value1 !== "boolean") report(at + "/canTerminate", "boolean", value1);
  const value2: unknown = value["minimumRuntime"];
  if (value2 !== undefined && typeof value2 !== "number")
    report(at + "/minimumRuntime", "number", value2);
  const value3: unknown = value["reason"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/reason", "string", value3);
  const value4: unknown = value["runtime"];
  if (value4 !== undefined && !Number.isInteger(value4))
    report(at + "/runtime", "integer", value4);
  const value5: unknown = value["timeRemaining"];
  if (value5 !== undefined && typeof value5 !== "number")
    report(at + "/timeRemaining", "number", value5);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["canTerminate"] !== undefined) fields["canTerminate"] = value["canTerminate"];
    if (value["minimumRuntime"] !== undefined)
      fields["minimumRuntime"] = value["minimumRuntime"];
    if (value["reason"] !== undefined) fields["reason"] = value["reason"];
    if (value["runtime"] !== undefined) fields["runtime"] = value["runtime"];
    if (value["timeRemaining"] !== undefined)
      fields["timeRemaining"] = value["timeRemaining"];
  }
  return copy ?? value;
}

export { check, strip };
