// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkPersistentStorage,
  keep as keepPersistentStorage,
} from "./PersistentStorage.ts";
import {
  check as checkMarketplaceAppPort,
  keep as keepMarketplaceAppPort,
} from "./MarketplaceAppPort.ts";
import {
  check as checkMarketplaceAppVariable,
  keep as keepMarketplaceAppVariable,
} from "./MarketplaceAppVariable.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  check1(value["args"], at + "/args", fault);
  check2(value["commands"], at + "/commands", fault);
  const value4: unknown = value["customTemplateSpecs"];
  if (value4 !== undefined) check3(value4, at + "/customTemplateSpecs", fault);
  const value5: unknown = value["defaultAkashMachineImageId"];
  if (typeof value5 !== "string") fault(at + "/defaultAkashMachineImageId", "string", value5);
  const value6: unknown = value["dockerImage"];
  if (typeof value6 !== "string") fault(at + "/dockerImage", "string", value6);
  const value7: unknown = value["dockerImageTag"];
  if (typeof value7 !== "string") fault(at + "/dockerImageTag", "string", value7);
  const value8: unknown = value["instanceCount"];
  if (!Number.isInteger(value8)) fault(at + "/instanceCount", "integer", value8);
  check4(value["metadata"], at + "/metadata", fault);
  check5(value["ports"], at + "/ports", fault);
  const value11: unknown = value["provider"];
  if (typeof value11 !== "string") fault(at + "/provider", "string", value11);
  check6(value["variables"], at + "/variables", fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
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

function check3(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["cpu"];
  if (value1 !== undefined && typeof value1 !== "number") fault(at + "/cpu", "number", value1);
  const value2: unknown = value["memory"];
  if (value2 !== undefined && typeof value2 !== "string") fault(at + "/memory", "string", value2);
  const value3: unknown = value["persistentStorage"];
  if (value3 !== undefined) checkPersistentStorage(value3, at + "/persistentStorage", fault);
  const value4: unknown = value["storage"];
  if (value4 !== undefined && typeof value4 !== "string") fault(at + "/storage", "string", value4);
}

function check4(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["icon"];
  if (typeof value1 !== "string") fault(at + "/icon", "string", value1);
  const value2: unknown = value["name"];
  if (typeof value2 !== "string") fault(at + "/name", "string", value2);
}

function check5(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkMarketplaceAppPort(value[index], at + "/" + index, fault);
  }
}

function check6(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkMarketplaceAppVariable(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["args"] !== undefined) fields["args"] = value["args"];
    if (value["commands"] !== undefined) fields["commands"] = value["commands"];
    if (value["customTemplateSpecs"] !== undefined)
      fields["customTemplateSpecs"] = keep1(
        value["customTemplateSpecs"],
        fields["customTemplateSpecs"],
      );
    if (value["defaultAkashMachineImageId"] !== undefined)
      fields["defaultAkashMachineImageId"] = value["defaultAkashMachineImageId"];
    if (value["dockerImage"] !== undefined) fields["dockerImage"] = value["dockerImage"];
    if (value["dockerImageTag"] !== undefined) fields["dockerImageTag"] = value["dockerImageTag"];
    if (value["instanceCount"] !== undefined) fields["instanceCount"] = value["instanceCount"];
    if (value["metadata"] !== undefined)
      fields["metadata"] = keep2(value["metadata"], fields["metadata"]);
    if (value["ports"] !== undefined) fields["ports"] = keep3(value["ports"], fields["ports"]);
    if (value["provider"] !== undefined) fields["provider"] = value["provider"];
    if (value["variables"] !== undefined)
      fields["variables"] = keep4(value["variables"], fields["variables"]);
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["persistentStorage"] !== undefined)
      fields["persistentStorage"] = keepPersistentStorage(
        value["persistentStorage"],
        fields["persistentStorage"],
      );
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["icon"] !== undefined) fields["icon"] = value["icon"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
  }
  return kept ?? value;
}

function keep3(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepMarketplaceAppPort(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep4(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepMarketplaceAppVariable(value[index], items[index]);
    }
  }
  return kept ?? value;
}

export { check, keep };
