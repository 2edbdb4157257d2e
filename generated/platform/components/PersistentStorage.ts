// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkPersistentStorageClassEnum } from "./PersistentStorageClassEnum.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkPersistentStorageClassEnum(value["class"], at + "/class", fault);
  const value2: unknown = value["mountPoint"];
  if (typeof value2 !== "string") fault(at + "/mountPoint", "string", value2);
  const value3: unknown = value["size"];
  if (typeof value3 !== "string") fault(at + "/size", "string", value3);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["class"] !== undefined) fields["class"] = value["class"];
    if (value["mountPoint"] !== undefined) fields["mountPoint"] = value["mountPoint"];
    if (value["size"] !== undefined) fields["size"] = value["size"];
  }
  return kept ?? value;
}

export { check, keep };
