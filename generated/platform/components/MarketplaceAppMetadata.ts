// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["category"];
  if (typeof value1 !== "string") report(at + "/category", "string", value1);
  const value2: unknown = value["description"];
  if (typeof value2 !== "string") report(at + "/description", "string", value2);
  const value3: unknown = value["docsLink"];
  if (typeof value3 !== "string") report(at + "/docsLink", "string", value3);
  const value4: unknown = value["icon"];
  if (typeof value4 !== "string") report(at + "/icon", "string", value4);
  const value5: unknown = value["image"];
  if (typeof value5 !== "string") report(at + "/image", "string", value5);
  const value6: unknown = value["usage"];
  if (typeof value6 !== "number") report(at + "/usage", "number", value6);
  const value7: unknown = value["websiteLink"];
  if (typeof value7 !== "string") report(at + "/websiteLink", "string", value7);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["category"] !== undefined) fields["category"] = value["category"];
    if (value["description"] !== undefined) fields["description"] = value["description"];
    if (value["docsLink"] !== undefined) fields["docsLink"] = value["docsLink"];
    if (value["icon"] !== undefined) fields["icon"] = value["icon"];
    if (value["image"] !== undefined) fields["image"] = value["image"];
    if (value["usage"] !== undefined) fields["usage"] = value["usage"];
    if (value["websiteLink"] !== undefined) fields["websiteLink"] = value["websiteLink"];
  }
  return copy ?? value;
}

export { check, strip };
