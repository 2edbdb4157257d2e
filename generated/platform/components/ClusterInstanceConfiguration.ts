// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkAgreedMachineImage,
  keep as keepAgreedMachineImage,
} from "./AgreedMachineImage.ts";
import { check as checkEnv, keep as keepEnv } from "./Env.ts";
import { check as checkPort, keep as keepPort } from "./Port.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkAgreedMachineImage(value["agreedMachineImage"], at + "/agreedMachineImage", fault);
  check1(value["args"], at + "/args", fault);
  const value3: unknown = value["branch"];
  if (typeof value3 !== "string") fault(at + "/branch", "string", value3);
  const value4: unknown = value["buildImage"];
  if (typeof value4 !== "boolean") fault(at + "/buildImage", "boolean", value4);
  check2(value["command"], at + "/command", fault);
  check3(value["env"], at + "/env", fault);
  const value7: unknown = value["folderName"];
  if (typeof value7 !== "string") fault(at + "/folderName", "string", value7);
  const value8: unknown = value["image"];
  if (typeof value8 !== "string") fault(at + "/image", "string", value8);
  const value9: unknown = value["instanceCount"];
  if (!Number.isInteger(value9)) fault(at + "/instanceCount", "integer", value9);
  check4(value["ports"], at + "/ports", fault);
  const value11: unknown = value["protocol"];
  if (typeof value11 !== "string") fault(at + "/protocol", "string", value11);
  const value12: unknown = value["region"];
  if (typeof value12 !== "string") fault(at + "/region", "string", value12);
  const value13: unknown = value["tag"];
  if (typeof value13 !== "string") fault(at + "/tag", "string", value13);
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
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkEnv(value[index], at + "/" + index, fault);
  }
}

function check4(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkPort(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["agreedMachineImage"] !== undefined)
      fields["agreedMachineImage"] = keepAgreedMachineImage(
        value["agreedMachineImage"],
        fields["agreedMachineImage"],
      );
    if (value["args"] !== undefined) fields["args"] = value["args"];
    if (value["branch"] !== undefined) fields["branch"] = value["branch"];
    if (value["buildImage"] !== undefined) fields["buildImage"] = value["buildImage"];
    if (value["command"] !== undefined) fields["command"] = value["command"];
    if (value["env"] !== undefined) fields["env"] = keep1(value["env"], fields["env"]);
    if (value["folderName"] !== undefined) fields["folderName"] = value["folderName"];
    if (value["image"] !== undefined) fields["image"] = value["image"];
    if (value["instanceCount"] !== undefined) fields["instanceCount"] = value["instanceCount"];
    if (value["ports"] !== undefined) fields["ports"] = keep2(value["ports"], fields["ports"]);
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["tag"] !== undefined) fields["tag"] = value["tag"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepEnv(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepPort(value[index], items[index]);
    }
  }
  return kept ?? value;
}

export { check, keep };
