// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkAgreedMachineImage,
  strip as stripAgreedMachineImage,
} from "./AgreedMachineImage.js";
import { check as checkEnv, strip as stripEnv } from "./Env.js";
import { check as checkPort, strip as stripPort } from "./Port.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkAgreedMachineImage(value["agreedMachineImage"], at + "/agreedMachineImage", report);
  check1(value["args"], at + "/args", report);
  const value3: unknown = value["branch"];
  if (typeof value3 !== "string") report(at + "/branch", "string", value3);
  const value4: unknown = value["buildImage"];
  if (typeof value4 !== "boolean") report(at + "/buildImage", "boolean", value4);
  check2(value["command"], at + "/command", report);
  check3(value["env"], at + "/env", report);
  const value7: unknown = value["folderName"];
  if (typeof value7 !== "string") report(at + "/folderName", "string", value7);
  const value8: unknown = value["image"];
  if (typeof value8 !== "string") report(at + "/image", "string", value8);
  const value9: unknown = value["instanceCount"];
  if (!Number.isInteger(value9)) report(at + "/instanceCount", "integer", value9);
  check4(value["ports"], at + "/ports", report);
  const value11: unknown = value["protocol"];
  if (typeof value11 !== "string") report(at + "/protocol", "string", value11);
  const value12: unknown = value["region"];
  if (typeof value12 !== "string") report(at + "/region", "string", value12);
  const value13: unknown = value["tag"];
  if (typeof value13 !== "string") report(at + "/tag", "string", value13);
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
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkEnv(value[index], at + "/" + index, report);
  }
}

function check4(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkPort(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["agreedMachineImage"] !== undefined)
      fields["agreedMachineImage"] = stripAgreedMachineImage(value["agreedMachineImage"], fields["agreedMachineImage"]);
    if (value["args"] !== undefined) fields["args"] = value["args"];
    if (value["branch"] !== undefined) fields["branch"] = value["branch"];
    if (value["buildImage"] !== undefined) fields["buildImage"] = value["buildImage"];
    if (value["command"] !== undefined) fields["command"] = value["command"];
    if (value["env"] !== undefined) fields["env"] = strip1(value["env"], fields["env"]);
    if (value["folderName"] !== undefined) fields["folderName"] = value["folderName"];
    if (value["image"] !== undefined) fields["image"] = value["image"];
    if (value["instanceCount"] !== undefined)
      fields["instanceCount"] = value["instanceCount"];
    if (value["ports"] !== undefined)
      fields["ports"] = strip2(value["ports"], fields["ports"]);
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["tag"] !== undefined) fields["tag"] = value["tag"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripEnv(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripPort(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
