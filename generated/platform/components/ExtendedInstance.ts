// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkComputeProject, strip as stripComputeProject } from "./ComputeProject.js";
import { check as checkTopupReport, strip as stripTopupReport } from "./TopupReport.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["activeDeployment"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/activeDeployment", "string", value2);
  check1(value["computeProject"], at + "/computeProject", report);
  const value4: unknown = value["createdAt"];
  if (typeof value4 !== "string") report(at + "/createdAt", "string", value4);
  const value5: unknown = value["defaultDailyTopup"];
  if (typeof value5 !== "number") report(at + "/defaultDailyTopup", "number", value5);
  check2(value["deployments"], at + "/deployments", report);
  const value7: unknown = value["leasePricePerBlock"];
  if (typeof value7 !== "number") report(at + "/leasePricePerBlock", "number", value7);
  const value8: unknown = value["name"];
  if (typeof value8 !== "string") report(at + "/name", "string", value8);
  const value9: unknown = value["region"];
  if (typeof value9 !== "string") report(at + "/region", "string", value9);
  const value10: unknown = value["retrievableAkt"];
  if (typeof value10 !== "number") report(at + "/retrievableAkt", "number", value10);
  const value11: unknown = value["scalableRunningCost"];
  if (typeof value11 !== "number") report(at + "/scalableRunningCost", "number", value11);
  const value12: unknown = value["scalableRunningCostUpdatedAt"];
  if (typeof value12 !== "string")
    report(at + "/scalableRunningCostUpdatedAt", "string", value12);
  const value13: unknown = value["state"];
  if (typeof value13 !== "string") report(at + "/state", "string", value13);
  const value14: unknown = value["topupReport"];
  if (value14 !== undefined) checkTopupReport(value14, at + "/topupReport", report);
  const value15: unknown = value["type"];
  if (value15 !== undefined && typeof value15 !== "string")
    report(at + "/type", "string", value15);
  const value16: unknown = value["updatedAt"];
  if (typeof value16 !== "string") report(at + "/updatedAt", "string", value16);
  const value17: unknown = value["withdrawnAkt"];
  if (typeof value17 !== "number") report(at + "/withdrawnAkt", "number", value17);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (isObject(value)) checkComputeProject(value, at, report);
  else if (typeof value !== "string") report(at, "string | object", value);
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["activeDeployment"] !== undefined)
      fields["activeDeployment"] = value["activeDeployment"];
    if (value["computeProject"] !== undefined)
      fields["computeProject"] = strip1(value["computeProject"], fields["computeProject"]);
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["defaultDailyTopup"] !== undefined)
      fields["defaultDailyTopup"] = value["defaultDailyTopup"];
    if (value["deployments"] !== undefined) fields["deployments"] = value["deployments"];
    if (value["leasePricePerBlock"] !== undefined)
      fields["leasePricePerBlock"] = value["leasePricePerBlock"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["retrievableAkt"] !== undefined)
      fields["retrievableAkt"] = value["retrievableAkt"];
    if (value["scalableRunningCost"] !== undefined)
      fields["scalableRunningCost"] = value["scalableRunningCost"];
    if (value["scalableRunningCostUpdatedAt"] !== undefined)
      fields["scalableRunningCostUpdatedAt"] = value["scalableRunningCostUpdatedAt"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
    if (value["topupReport"] !== undefined)
      fields["topupReport"] = stripTopupReport(value["topupReport"], fields["topupReport"]);
    if (value["type"] !== undefined) fields["type"] = value["type"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["withdrawnAkt"] !== undefined) fields["withdrawnAkt"] = value["withdrawnAkt"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) copy = stripComputeProject(value, copy);
  return copy ?? value;
}

export { check, strip };
