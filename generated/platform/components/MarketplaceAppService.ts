// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkPersistentStorage,
  strip as stripPersistentStorage,
} from "./PersistentStorage.js";
import {
  check as checkMarketplaceAppPort,
  strip as stripMarketplaceAppPort,
} from "./MarketplaceAppPort.js";
import {
  check as checkMarketplaceAppVariable,
  strip as stripMarketplaceAppVariable,
} from "./MarketplaceAppVariable.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  check1(value["args"], at + "/args", report);
  check2(value["commands"], at + "/commands", report);
  const value4: unknown = value["customTemplateSpecs"];
  if (value4 !== undefined) check3(value4, at + "/customTemplateSpecs", report);
  const value5: unknown = value["defaultAkashMachineImageId"];
  if (typeof value5 !== "string")
    report(at + "/defaultAkashMachineImageId", "string", value5);
  const value6: unknown = value["dockerImage"];
  if (typeof value6 !== "string") report(at + "/dockerImage", "string", value6);
  const value7: unknown = value["dockerImageTag"];
  if (typeof value7 !== "string") report(at + "/dockerImageTag", "string", value7);
  const value8: unknown = value["instanceCount"];
  if (!Number.isInteger(value8)) report(at + "/instanceCount", "integer", value8);
  check4(value["metadata"], at + "/metadata", report);
  check5(value["ports"], at + "/ports", report);
  const value11: unknown = value["provider"];
  if (typeof value11 !== "string") report(at + "/provider", "string", value11);
  check6(value["variables"], at + "/variables", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
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

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["cpu"];
  if (value1 !== undefined && typeof value1 !== "number")
    report(at + "/cpu", "number", value1);
  const value2: unknown = value["memory"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/memory", "string", value2);
  const value3: unknown = value["persistentStorage"];
  if (value3 !== undefined)
    checkPersistentStorage(value3, at + "/persistentStorage", report);
  const value4: unknown = value["storage"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/storage", "string", value4);
}

function check4(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["icon"];
  if (typeof value1 !== "string") report(at + "/icon", "string", value1);
  const value2: unknown = value["name"];
  if (typeof value2 !== "string") report(at + "/name", "string", value2);
}

function check5(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkMarketplaceAppPort(value[index], at + "/" + index, report);
  }
}

function check6(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkMarketplaceAppVariable(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["args"] !== undefined) fields["args"] = value["args"];
    if (value["commands"] !== undefined) fields["commands"] = value["commands"];
    if (value["customTemplateSpecs"] !== undefined)
      fields["customTemplateSpecs"] = strip1(value["customTemplateSpecs"], fields["customTemplateSpecs"]);
    if (value["defaultAkashMachineImageId"] !== undefined)
      fields["defaultAkashMachineImageId"] = value["defaultAkashMachineImageId"];
    if (value["dockerImage"] !== undefined) fields["dockerImage"] = value["dockerImage"];
    if (value["dockerImageTag"] !== undefined)
      fields["dockerImageTag"] = value["dockerImageTag"];
    if (value["instanceCount"] !== undefined)
      fields["instanceCount"] = value["instanceCount"];
    if (value["metadata"] !== undefined)
      fields["metadata"] = strip2(value["metadata"], fields["metadata"]);
    if (value["ports"] !== undefined)
      fields["ports"] = strip3(value["ports"], fields["ports"]);
    if (value["provider"] !== undefined) fields["provider"] = value["provider"];
    if (value["variables"] !== undefined)
      fields["variables"] = strip4(value["variables"], fields["variables"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
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
    if (value["icon"] !== undefined) fields["icon"] = value["icon"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
  }
  return copy ?? value;
}

function strip3(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripMarketplaceAppPort(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip4(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripMarketplaceAppVariable(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
