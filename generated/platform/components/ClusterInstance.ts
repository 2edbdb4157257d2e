// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkPersistentStorage,
  strip as stripPersistentStorage,
} from "./PersistentStorage.js";
import { check as checkPort, strip as stripPort } from "./Port.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["activeOrder"];
  if (typeof value2 !== "string") report(at + "/activeOrder", "string", value2);
  check1(value["agreedMachineImageType"], at + "/agreedMachineImageType", report);
  const value4: unknown = value["cluster"];
  if (typeof value4 !== "string") report(at + "/cluster", "string", value4);
  const value5: unknown = value["createdAt"];
  if (typeof value5 !== "string") report(at + "/createdAt", "string", value5);
  check2(value["healthCheck"], at + "/healthCheck", report);
  const value7: unknown = value["latestUrlPreview"];
  if (typeof value7 !== "string") report(at + "/latestUrlPreview", "string", value7);
  const value8: unknown = value["name"];
  if (typeof value8 !== "string") report(at + "/name", "string", value8);
  check3(value["orders"], at + "/orders", report);
  const value10: unknown = value["retrievableAkt"];
  if (typeof value10 !== "number") report(at + "/retrievableAkt", "number", value10);
  const value11: unknown = value["scalable"];
  if (value11 !== undefined && typeof value11 !== "boolean")
    report(at + "/scalable", "boolean", value11);
  const value12: unknown = value["state"];
  if (typeof value12 !== "string") report(at + "/state", "string", value12);
  const value13: unknown = value["updatedAt"];
  if (typeof value13 !== "string") report(at + "/updatedAt", "string", value13);
  const value14: unknown = value["withdrawnAkt"];
  if (typeof value14 !== "number") report(at + "/withdrawnAkt", "number", value14);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["agreementDate"];
  if (typeof value1 !== "number") report(at + "/agreementDate", "number", value1);
  const value2: unknown = value["cpu"];
  if (value2 !== undefined && typeof value2 !== "number")
    report(at + "/cpu", "number", value2);
  const value3: unknown = value["machineType"];
  if (typeof value3 !== "string") report(at + "/machineType", "string", value3);
  const value4: unknown = value["memory"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/memory", "string", value4);
  const value5: unknown = value["persistentStorage"];
  if (value5 !== undefined)
    checkPersistentStorage(value5, at + "/persistentStorage", report);
  const value6: unknown = value["storage"];
  if (value6 !== undefined && typeof value6 !== "string")
    report(at + "/storage", "string", value6);
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["port"];
  if (value1 !== undefined) checkPort(value1, at + "/port", report);
  const value2: unknown = value["status"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/status", "string", value2);
  const value3: unknown = value["timestamp"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/timestamp", "string", value3);
  const value4: unknown = value["url"];
  if (typeof value4 !== "string") report(at + "/url", "string", value4);
}

function check3(value: unknown, at: string, report: ReportIssue): void {
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
    if (value["activeOrder"] !== undefined) fields["activeOrder"] = value["activeOrder"];
    if (value["agreedMachineImageType"] !== undefined)
      fields["agreedMachineImageType"] = strip1(value["agreedMachineImageType"], fields["agreedMachineImageType"]);
    if (value["cluster"] !== undefined) fields["cluster"] = value["cluster"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["healthCheck"] !== undefined)
      fields["healthCheck"] = strip2(value["healthCheck"], fields["healthCheck"]);
    if (value["latestUrlPreview"] !== undefined)
      fields["latestUrlPreview"] = value["latestUrlPreview"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["orders"] !== undefined) fields["orders"] = value["orders"];
    if (value["retrievableAkt"] !== undefined)
      fields["retrievableAkt"] = value["retrievableAkt"];
    if (value["scalable"] !== undefined) fields["scalable"] = value["scalable"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["withdrawnAkt"] !== undefined) fields["withdrawnAkt"] = value["withdrawnAkt"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["agreementDate"] !== undefined)
      fields["agreementDate"] = value["agreementDate"];
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["machineType"] !== undefined) fields["machineType"] = value["machineType"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["persistentStorage"] !== undefined)
      fields["persistentStorage"] = stripPersistentStorage(value["persistentStorage"], fields["persistentStorage"]);
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["port"] !== undefined)
      fields["port"] = stripPort(value["port"], fields["port"]);
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["timestamp"] !== undefined) fields["timestamp"] = value["timestamp"];
    if (value["url"] !== undefined) fields["url"] = value["url"];
  }
  return copy ?? value;
}

export { check, strip };
