// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["category"];
  if (typeof value1 !== "string") fault(at + "/category", "string", value1);
  const value2: unknown = value["description"];
  if (typeof value2 !== "string") fault(at + "/description", "string", value2);
  const value3: unknown = value["docsLink"];
  if (typeof value3 !== "string") fault(at + "/docsLink", "string", value3);
  const value4: unknown = value["icon"];
  if (typeof value4 !== "string") fault(at + "/icon", "string", value4);
  const value5: unknown = value["image"];
  if (typeof value5 !== "string") fault(at + "/image", "string", value5);
  const value6: unknown = value["usage"];
  if (typeof value6 !== "number") fault(at + "/usage", "number", value6);
  const value7: unknown = value["websiteLink"];
  if (typeof value7 !== "string") fault(at + "/websiteLink", "string", value7);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["category"] !== undefined) fields["category"] = value["category"];
    if (value["description"] !== undefined) fields["description"] = value["description"];
    if (value["docsLink"] !== undefined) fields["docsLink"] = value["docsLink"];
    if (value["icon"] !== undefined) fields["icon"] = value["icon"];
    if (value["image"] !== undefined) fields["image"] = value["image"];
    if (value["usage"] !== undefined) fields["usage"] = value["usage"];
    if (value["websiteLink"] !== undefined) fields["websiteLink"] = value["websiteLink"];
  }
  return kept ?? value;
}

export { check, keep };
