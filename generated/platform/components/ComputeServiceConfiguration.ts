// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkAgreedMachineImage,
  strip as stripAgreedMachineImage,
} from "./AgreedMachineImage.js";
import {
  check as checkAutoscalingRules,
  strip as stripAutoscalingRules,
} from "./AutoscalingRules.js";
import {
  check as checkCustomServiceSpecs,
  strip as stripCustomServiceSpecs,
} from "./CustomServiceSpecs.js";
import { check as checkEnv, strip as stripEnv } from "./Env.js";
import { check as checkHealthCheck, strip as stripHealthCheck } from "./HealthCheck.js";
import { check as checkPort, strip as stripPort } from "./Port.js";
import {
  check as checkPrivateImageConfig,
  strip as stripPrivateImageConfig,
} from "./PrivateImageConfig.js";
import { check as checkClusterProtocolEnum } from "./ClusterProtocolEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkAgreedMachineImage(value["agreedMachineImage"], at + "/agreedMachineImage", report);
  check1(value["args"], at + "/args", report);
  checkAutoscalingRules(value["autoscalingRules"], at + "/autoscalingRules", report);
  const value4: unknown = value["branch"];
  if (typeof value4 !== "string") report(at + "/branch", "string", value4);
  const value5: unknown = value["buildImage"];
  if (typeof value5 !== "boolean") report(at + "/buildImage", "boolean", value5);
  check2(value["command"], at + "/command", report);
  checkCustomServiceSpecs(value["customServiceSpecs"], at + "/customServiceSpecs", report);
  check3(value["env"], at + "/env", report);
  const value9: unknown = value["folderName"];
  if (typeof value9 !== "string") report(at + "/folderName", "string", value9);
  checkHealthCheck(value["healthCheck"], at + "/healthCheck", report);
  const value11: unknown = value["image"];
  if (typeof value11 !== "string") report(at + "/image", "string", value11);
  const value12: unknown = value["name"];
  if (typeof value12 !== "string") report(at + "/name", "string", value12);
  check4(value["ports"], at + "/ports", report);
  const value14: unknown = value["privateImageConfig"];
  if (value14 !== undefined)
    checkPrivateImageConfig(value14, at + "/privateImageConfig", report);
  checkClusterProtocolEnum(value["protocol"], at + "/protocol", report);
  const value16: unknown = value["region"];
  if (typeof value16 !== "string") report(at + "/region", "string", value16);
  const value17: unknown = value["scalable"];
  if (typeof value17 !== "boolean") report(at + "/scalable", "boolean", value17);
  const value18: unknown = value["serviceCount"];
  if (!Number.isInteger(value18)) report(at + "/serviceCount", "integer", value18);
  const value19: unknown = value["tag"];
  if (typeof value19 !== "string") report(at + "/tag", "string", value19);
  const value20: unknown = value["template"];
  if (typeof value20 !== "string") report(at + "/template", "string", value20);
  const value21: unknown = value["urlPrewiew"];
  if (value21 !== undefined && typeof value21 !== "string")
    report(at + "/urlPrewiew", "string", value21);
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
    if (value["autoscalingRules"] !== undefined)
      fields["autoscalingRules"] = stripAutoscalingRules(value["autoscalingRules"], fields["autoscalingRules"]);
    if (value["branch"] !== undefined) fields["branch"] = value["branch"];
    if (value["buildImage"] !== undefined) fields["buildImage"] = value["buildImage"];
    if (value["command"] !== undefined) fields["command"] = value["command"];
    if (value["customServiceSpecs"] !== undefined)
      fields["customServiceSpecs"] = stripCustomServiceSpecs(value["customServiceSpecs"], fields["customServiceSpecs"]);
    if (value["env"] !== undefined) fields["env"] = strip1(value["env"], fields["env"]);
    if (value["folderName"] !== undefined) fields["folderName"] = value["folderName"];
    if (value["healthCheck"] !== undefined)
      fields["healthCheck"] = stripHealthCheck(value["healthCheck"], fields["healthCheck"]);
    if (value["image"] !== undefined) fields["image"] = value["image"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["ports"] !== undefined)
      fields["ports"] = strip2(value["ports"], fields["ports"]);
    if (value["privateImageConfig"] !== undefined)
      fields["privateImageConfig"] = stripPrivateImageConfig(value["privateImageConfig"], fields["privateImageConfig"]);
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["scalable"] !== undefined) fields["scalable"] = value["scalable"];
    if (value["serviceCount"] !== undefined) fields["serviceCount"] = value["serviceCount"];
    if (value["tag"] !== undefined) fields["tag"] = value["tag"];
    if (value["template"] !== undefined) fields["template"] = value["template"];
    if (value["urlPrewiew"] !== undefined) fields["urlPrewiew"] = value["urlPrewiew"];
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
