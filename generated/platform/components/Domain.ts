// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkCredentials, keep as keepCredentials } from "./Credentials.ts";
import { check as checkDomainTypeEnum } from "./DomainTypeEnum.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["appType"];
  if (value2 !== undefined && !Number.isInteger(value2)) fault(at + "/appType", "integer", value2);
  const value3: unknown = value["createdAt"];
  if (value3 !== undefined && typeof value3 !== "string")
    fault(at + "/createdAt", "string", value3);
  const value4: unknown = value["credentials"];
  if (value4 !== undefined) check1(value4, at + "/credentials", fault);
  check2(value["deploymentEnvironmentIds"], at + "/deploymentEnvironmentIds", fault);
  const value6: unknown = value["instanceId"];
  if (value6 !== undefined && typeof value6 !== "string")
    fault(at + "/instanceId", "string", value6);
  const value7: unknown = value["link"];
  if (typeof value7 !== "string") fault(at + "/link", "string", value7);
  const value8: unknown = value["name"];
  if (typeof value8 !== "string") fault(at + "/name", "string", value8);
  const value9: unknown = value["projectId"];
  if (typeof value9 !== "string") fault(at + "/projectId", "string", value9);
  checkDomainTypeEnum(value["type"], at + "/type", fault);
  const value11: unknown = value["updatedAt"];
  if (value11 !== undefined && typeof value11 !== "string")
    fault(at + "/updatedAt", "string", value11);
  const value12: unknown = value["verified"];
  if (typeof value12 !== "boolean") fault(at + "/verified", "boolean", value12);
  const value13: unknown = value["version"];
  if (typeof value13 !== "string") fault(at + "/version", "string", value13);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkCredentials(value[index], at + "/" + index, fault);
  }
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["appType"] !== undefined) fields["appType"] = value["appType"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["credentials"] !== undefined)
      fields["credentials"] = keep1(value["credentials"], fields["credentials"]);
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
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepCredentials(value[index], items[index]);
    }
  }
  return kept ?? value;
}

export { check, keep };
