// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check1(value["regions"], at + "/regions", fault);
  const value2: unknown = value["totalCount"];
  if (!Number.isInteger(value2)) fault(at + "/totalCount", "integer", value2);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["regions"] !== undefined) fields["regions"] = value["regions"];
    if (value["totalCount"] !== undefined) fields["totalCount"] = value["totalCount"];
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/compute-machine-image/regions"> = {
  method: "GET",
  path: "/v1/compute-machine-image/regions",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as listComputeRegions };
