// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["dockerPasswordOrToken"];
  if (typeof value1 !== "string") report(at + "/dockerPasswordOrToken", "string", value1);
  const value2: unknown = value["dockerRegistryURL"];
  if (typeof value2 !== "string") report(at + "/dockerRegistryURL", "string", value2);
  const value3: unknown = value["dockerUserName"];
  if (typeof value3 !== "string") report(at + "/dockerUserName", "string", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["dockerPasswordOrToken"] !== undefined)
      fields["dockerPasswordOrToken"] = value["dockerPasswordOrToken"];
    if (value["dockerRegistryURL"] !== undefined)
      fields["dockerRegistryURL"] = value["dockerRegistryURL"];
    if (value["dockerUserName"] !== undefined)
      fields["dockerUserName"] = value["dockerUserName"];
  }
  return copy ?? value;
}

export { check, strip };
