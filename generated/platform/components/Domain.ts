// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkCredentials, strip as stripCredentials } from "./Credentials.js";
import { check as checkDomainTypeEnum } from "./DomainTypeEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["appType"];
  if (value2 !== undefined && !Number.isInteger(value2))
    report(at + "/appType", "integer", value2);
  const value3: unknown = value["createdAt"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/createdAt", "string", value3);
  const value4: unknown = value["credentials"];
  if (value4 !== undefined) check1(value4, at + "/credentials", report);
  check2(value["deploymentEnvironmentIds"], at + "/deploymentEnvironmentIds", report);
  const value6: unknown = value["instanceId"];
  if (value6 !== undefined && typeof value6 !== "string")
    report(at + "/instanceId", "string", value6);
  const value7: unknown = value["link"];
  if (typeof value7 !== "string") report(at + "/link", "string", value7);
  const value8: unknown = value["name"];
  if (typeof value8 !== "string") report(at + "/name", "string", value8);
  const value9: unknown = value["projectId"];
  if (typeof value9 !== "string") report(at + "/projectId", "string", value9);
  checkDomainTypeEnum(value["type"], at + "/type", report);
  const value11: unknown = value["updatedAt"];
  if (value11 !== undefined && typeof value11 !== "string")
    report(at + "/updatedAt", "string", value11);
  const value12: unknown = value["verified"];
  if (typeof value12 !== "boolean") report(at + "/verified", "boolean", value12);
  const value13: unknown = value["version"];
  if (typeof value13 !== "string") report(at + "/version", "string", value13);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkCredentials(value[index], at + "/" + index, report);
  }
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
    if (value["appType"] !== undefined) fields["appType"] = value["appType"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["credentials"] !== undefined)
      fields["credentials"] = strip1(value["credentials"], fields["credentials"]);
    if (value["deploymentEnvironmentIds"] !== undefined)
      fields["deploymentEnvironmentIds"] = value["deploymentEnvironmentIds"];
    if (value["instanceId"] !== undefined) fields["instanceId"] = value["instanceId"];
    if (value["link"] !== undefined) fields["link"] = value["link"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["projectId"] !== undefined) fields["projectId"] = value["projectId"];
    if (value["type"] !== undefined) fields["type"] = value["type"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["verified"] !== undefined) fields["verified"] = value["verified"];
    if (value["version"] !== undefined) fields["version"] = value["version"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripCredentials(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
