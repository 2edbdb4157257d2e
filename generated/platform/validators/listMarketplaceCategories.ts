// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check1(value["categories"], at + "/categories", fault);
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
    if (value["categories"] !== undefined) fields["categories"] = value["categories"];
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/marketplace-app/categories"> = {
  method: "GET",
  path: "/v1/marketplace-app/categories",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as listMarketplaceCategories };
