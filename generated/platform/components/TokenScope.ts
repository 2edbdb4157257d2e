// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkTokenScopeOrganization,
  keep as keepTokenScopeOrganization,
} from "./TokenScopeOrganization.ts";
import { check as checkTokenScopeUser, keep as keepTokenScopeUser } from "./TokenScopeUser.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["error"];
  if (value1 !== undefined && typeof value1 !== "boolean") fault(at + "/error", "boolean", value1);
  const value2: unknown = value["message"];
  if (value2 !== undefined && typeof value2 !== "string") fault(at + "/message", "string", value2);
  check1(value["organizations"], at + "/organizations", fault);
  checkTokenScopeUser(value["user"], at + "/user", fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkTokenScopeOrganization(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["organizations"] !== undefined)
      fields["organizations"] = keep1(value["organizations"], fields["organizations"]);
    if (value["user"] !== undefined)
      fields["user"] = keepTokenScopeUser(value["user"], fields["user"]);
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepTokenScopeOrganization(value[index], items[index]);
    }
  }
  return kept ?? value;
}

export { check, keep };
