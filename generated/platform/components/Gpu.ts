// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["availableUnits"];
  if (!Number.isInteger(value1)) fault(at + "/availableUnits", "integer", value1);
  const value2: unknown = value["model"];
  if (typeof value2 !== "string") fault(at + "/model", "string", value2);
  const value3: unknown = value["totalUnits"];
  if (!Number.isInteger(value3)) fault(at + "/totalUnits", "integer", value3);
  const value4: unknown = value["units"];
  if (!Number.isInteger(value4)) fault(at + "/units", "integer", value4);
  const value5: unknown = value["vendor"];
  if (typeof value5 !== "string") fault(at + "/vendor", "string", value5);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["availableUnits"] !== undefined) fields["availableUnits"] = value["availableUnits"];
    if (value["model"] !== undefined) fields["model"] = value["model"];
    if (value["totalUnits"] !== undefined) fields["totalUnits"] = value["totalUnits"];
    if (value["units"] !== undefined) fields["units"] = value["units"];
    if (value["vendor"] !== undefined) fields["vendor"] = value["vendor"];
  }
  return kept ?? value;
}

export { check, keep };
