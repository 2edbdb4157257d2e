// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkTeamRole } from "./TeamRole.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["balance"];
  if (value1 !== undefined && typeof value1 !== "number")
    report(at + "/balance", "number", value1);
  const value2: unknown = value["isCurrentTeam"];
  if (value2 !== undefined && typeof value2 !== "boolean")
    report(at + "/isCurrentTeam", "boolean", value2);
  const value3: unknown = value["role"];
  if (value3 !== undefined) check1(value3, at + "/role", report);
  const value4: unknown = value["teamId"];
  if (typeof value4 !== "string") report(at + "/teamId", "string", value4);
  const value5: unknown = value["teamName"];
  if (value5 !== undefined && typeof value5 !== "string")
    report(at + "/teamName", "string", value5);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  checkTeamRole(value, at, report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["balance"] !== undefined) fields["balance"] = value["balance"];
    if (value["isCurrentTeam"] !== undefined)
      fields["isCurrentTeam"] = value["isCurrentTeam"];
    if (value["role"] !== undefined) fields["role"] = value["role"];
    if (value["teamId"] !== undefined) fields["teamId"] = value["teamId"];
    if (value["teamName"] !== undefined) fields["teamName"] = value["teamName"];
  }
  return copy ?? value;
}

export { check, strip };
