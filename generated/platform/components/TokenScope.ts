// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkTokenScopeOrganization,
  strip as stripTokenScopeOrganization,
} from "./TokenScopeOrganization.js";
import { check as checkTokenScopeUser, strip as stripTokenScopeUser } from "./TokenScopeUser.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["error"];
  if (value1 !== undefined && typeof value1 !== "boolean")
    report(at + "/error", "boolean", value1);
  const value2: unknown = value["message"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/message", "string", value2);
  check1(value["organizations"], at + "/organizations", report);
  checkTokenScopeUser(value["user"], at + "/user", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkTokenScopeOrganization(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["organizations"] !== undefined)
      fields["organizations"] = strip1(value["organizations"], fields["organizations"]);
    if (value["user"] !== undefined)
      fields["user"] = stripTokenScopeUser(value["user"], fields["user"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripTokenScopeOrganization(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
