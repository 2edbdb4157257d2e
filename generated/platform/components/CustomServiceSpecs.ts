// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkPersistentStorage,
  keep as keepPersistentStorage,
} from "./PersistentStorage.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["cpu"];
  if (value1 !== undefined && typeof value1 !== "number" && typeof value1 !== "string")
    fault(at + "/cpu", "number | string", value1);
  const value2: unknown = value["memory"];
  if (value2 !== undefined && typeof value2 !== "string") fault(at + "/memory", "string", value2);
  const value3: unknown = value["persistentStorage"];
  if (value3 !== undefined) checkPersistentStorage(value3, at + "/persistentStorage", fault);
  const value4: unknown = value["storage"];
  if (typeof value4 !== "string") fault(at + "/storage", "string", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["persistentStorage"] !== undefined)
      fields["persistentStorage"] = keepPersistentStorage(
        value["persistentStorage"],
        fields["persistentStorage"],
      );
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
  }
  return kept ?? value;
}

export { check, keep };
