// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["dockerPasswordOrToken"];
  if (typeof value1 !== "string") fault(at + "/dockerPasswordOrToken", "string", value1);
  const value2: unknown = value["dockerRegistryURL"];
  if (typeof value2 !== "string") fault(at + "/dockerRegistryURL", "string", value2);
  const value3: unknown = value["dockerUserName"];
  if (typeof value3 !== "string") fault(at + "/dockerUserName", "string", value3);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["dockerPasswordOrToken"] !== undefined)
      fields["dockerPasswordOrToken"] = value["dockerPasswordOrToken"];
    if (value["dockerRegistryURL"] !== undefined)
      fields["dockerRegistryURL"] = value["dockerRegistryURL"];
    if (value["dockerUserName"] !== undefined) fields["dockerUserName"] = value["dockerUserName"];
  }
  return kept ?? value;
}

export { check, keep };
