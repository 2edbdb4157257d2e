// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject, own, put, token } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["models"], at + "/models", report);
  const value2: unknown = value["units"];
  if (!Number.isInteger(value2)) report(at + "/units", "integer", value2);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  for (const key of Object.keys(value)) {
    const other: unknown = value[key];
    if (other !== undefined) check2(other, at + "/" + token(key), report);
  }
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check3(value[index], at + "/" + index, report);
  }
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["model"];
  if (typeof value1 !== "string") report(at + "/model", "string", value1);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["models"] !== undefined)
      fields["models"] = strip1(value["models"], fields["models"]);
    if (value["units"] !== undefined) fields["units"] = value["units"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    for (const key of Object.keys(value)) {
      put(fields, key, strip2(value[key], own(fields, key)));
    }
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = strip3(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip3(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["model"] !== undefined) fields["model"] = value["model"];
  }
  return copy ?? value;
}

export { check, strip };
