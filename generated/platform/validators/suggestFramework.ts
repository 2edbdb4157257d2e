// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["suggestedFramework"];
  if (typeof value1 !== "string") fault(at + "/suggestedFramework", "string", value1);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["suggestedFramework"] !== undefined)
      fields["suggestedFramework"] = value["suggestedFramework"];
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/deployment/framework/suggestion"> = {
  method: "GET",
  path: "/v1/deployment/framework/suggestion",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as suggestFramework };
