// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check1(value["cpuThreshold"], at + "/cpuThreshold", fault);
  check2(value["memoryThreshold"], at + "/memoryThreshold", fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["checksInAlarm"];
  if (typeof value1 !== "number") fault(at + "/checksInAlarm", "number", value1);
  const value2: unknown = value["step"];
  if (typeof value2 !== "number") fault(at + "/step", "number", value2);
  const value3: unknown = value["utilizationPercentage"];
  if (typeof value3 !== "number") fault(at + "/utilizationPercentage", "number", value3);
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["checksInAlarm"];
  if (typeof value1 !== "number") fault(at + "/checksInAlarm", "number", value1);
  const value2: unknown = value["step"];
  if (typeof value2 !== "number") fault(at + "/step", "number", value2);
  const value3: unknown = value["utilizationPercentage"];
  if (typeof value3 !== "number") fault(at + "/utilizationPercentage", "number", value3);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["cpuThreshold"] !== undefined)
      fields["cpuThreshold"] = keep1(value["cpuThreshold"], fields["cpuThreshold"]);
    if (value["memoryThreshold"] !== undefined)
      fields["memoryThreshold"] = keep2(value["memoryThreshold"], fields["memoryThreshold"]);
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["checksInAlarm"] !== undefined) fields["checksInAlarm"] = value["checksInAlarm"];
    if (value["step"] !== undefined) fields["step"] = value["step"];
    if (value["utilizationPercentage"] !== undefined)
      fields["utilizationPercentage"] = value["utilizationPercentage"];
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["checksInAlarm"] !== undefined) fields["checksInAlarm"] = value["checksInAlarm"];
    if (value["step"] !== undefined) fields["step"] = value["step"];
    if (value["utilizationPercentage"] !== undefined)
      fields["utilizationPercentage"] = value["utilizationPercentage"];
  }
  return kept ?? value;
}

export { check, keep };
