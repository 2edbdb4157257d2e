// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["cpuThreshold"], at + "/cpuThreshold", report);
  check2(value["memoryThreshold"], at + "/memoryThreshold", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["checksInAlarm"];
  if (typeof value1 !== "number") report(at + "/checksInAlarm", "number", value1);
  const value2: unknown = value["step"];
  if (typeof value2 !== "number") report(at + "/step", "number", value2);
  const value3: unknown = value["utilizationPercentage"];
  if (typeof value3 !== "number") report(at + "/utilizationPercentage", "number", value3);
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["checksInAlarm"];
  if (typeof value1 !== "number") report(at + "/checksInAlarm", "number", value1);
  const value2: unknown = value["step"];
  if (typeof value2 !== "number") report(at + "/step", "number", value2);
  const value3: unknown = value["utilizationPercentage"];
  if (typeof value3 !== "number") report(at + "/utilizationPercentage", "number", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["cpuThreshold"] !== undefined)
      fields["cpuThreshold"] = strip1(value["cpuThreshold"], fields["cpuThreshold"]);
    if (value["memoryThreshold"] !== undefined)
      fields["memoryThreshold"] = strip2(value["memoryThreshold"], fields["memoryThreshold"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["checksInAlarm"] !== undefined)
      fields["checksInAlarm"] = value["checksInAlarm"];
    if (value["step"] !== undefined) fields["step"] = value["step"];
    if (value["utilizationPercentage"] !== undefined)
      fields["utilizationPercentage"] = value["utilizationPercentage"];
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["checksInAlarm"] !== undefined)
      fields["checksInAlarm"] = value["checksInAlarm"];
    if (value["step"] !== undefined) fields["step"] = value["step"];
    if (value["utilizationPercentage"] !== undefined)
      fields["utilizationPercentage"] = value["utilizationPercentage"];
  }
  return copy ?? value;
}

export { check, strip };
