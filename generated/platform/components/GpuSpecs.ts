// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject, own, put, token } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check1(value["models"], at + "/models", fault);
  const value2: unknown = value["units"];
  if (!Number.isInteger(value2)) fault(at + "/units", "integer", value2);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  for (const key of Object.keys(value)) {
    const other: unknown = value[key];
    if (other !== undefined) check2(other, at + "/" + token(key), fault);
  }
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check3(value[index], at + "/" + index, fault);
  }
}

function check3(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["model"];
  if (typeof value1 !== "string") fault(at + "/model", "string", value1);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["models"] !== undefined) fields["models"] = keep1(value["models"], fields["models"]);
    if (value["units"] !== undefined) fields["units"] = value["units"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    for (const key of Object.keys(value)) {
      put(fields, key, keep2(value[key], own(fields, key)));
    }
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keep3(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep3(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["model"] !== undefined) fields["model"] = value["model"];
  }
  return kept ?? value;
}

export { check, keep };
