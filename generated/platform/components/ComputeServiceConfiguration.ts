// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkAgreedMachineImage,
  keep as keepAgreedMachineImage,
} from "./AgreedMachineImage.ts";
import {
  check as checkAutoscalingRules,
  keep as keepAutoscalingRules,
} from "./AutoscalingRules.ts";
import {
  check as checkCustomServiceSpecs,
  keep as keepCustomServiceSpecs,
} from "./CustomServiceSpecs.ts";
import { check as checkEnv, keep as keepEnv } from "./Env.ts";
import { check as checkHealthCheck, keep as keepHealthCheck } from "./HealthCheck.ts";
import { check as checkPort, keep as keepPort } from "./Port.ts";
import {
  check as checkPrivateImageConfig,
  keep as keepPrivateImageConfig,
} from "./PrivateImageConfig.ts";
import { check as checkClusterProtocolEnum } from "./ClusterProtocolEnum.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkAgreedMachineImage(value["agreedMachineImage"], at + "/agreedMachineImage", fault);
  check1(value["args"], at + "/args", fault);
  checkAutoscalingRules(value["autoscalingRules"], at + "/autoscalingRules", fault);
  const value4: unknown = value["branch"];
  if (typeof value4 !== "string") fault(at + "/branch", "string", value4);
  const value5: unknown = value["buildImage"];
  if (typeof value5 !== "boolean") fault(at + "/buildImage", "boolean", value5);
  check2(value["command"], at + "/command", fault);
  checkCustomServiceSpecs(value["customServiceSpecs"], at + "/customServiceSpecs", fault);
  check3(value["env"], at + "/env", fault);
  const value9: unknown = value["folderName"];
  if (typeof value9 !== "string") fault(at + "/folderName", "string", value9);
  checkHealthCheck(value["healthCheck"], at + "/healthCheck", fault);
  const value11: unknown = value["image"];
  if (typeof value11 !== "string") fault(at + "/image", "string", value11);
  const value12: unknown = value["name"];
  if (typeof value12 !== "string") fault(at + "/name", "string", value12);
  check4(value["ports"], at + "/ports", fault);
  const value14: unknown = value["privateImageConfig"];
  if (value14 !== undefined) checkPrivateImageConfig(value14, at + "/privateImageConfig", fault);
  checkClusterProtocolEnum(value["protocol"], at + "/protocol", fault);
  const value16: unknown = value["region"];
  if (typeof value16 !== "string") fault(at + "/region", "string", value16);
  const value17: unknown = value["scalable"];
  if (typeof value17 !== "boolean") fault(at + "/scalable", "boolean", value17);
  const value18: unknown = value["serviceCount"];
  if (!Number.isInteger(value18)) fault(at + "/serviceCount", "integer", value18);
  const value19: unknown = value["tag"];
  if (typeof value19 !== "string") fault(at + "/tag", "string", value19);
  const value20: unknown = value["template"];
  if (typeof value20 !== "string") fault(at + "/template", "string", value20);
  const value21: unknown = value["urlPrewiew"];
  if (value21 !== undefined && typeof value21 !== "string")
    fault(at + "/urlPrewiew", "string", value21);
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
    if (value["autoscalingRules"] !== undefined)
      fields["autoscalingRules"] = keepAutoscalingRules(
        value["autoscalingRules"],
        fields["autoscalingRules"],
      );
    if (value["branch"] !== undefined) fields["branch"] = value["branch"];
    if (value["buildImage"] !== undefined) fields["buildImage"] = value["buildImage"];
    if (value["command"] !== undefined) fields["command"] = value["command"];
    if (value["customServiceSpecs"] !== undefined)
      fields["customServiceSpecs"] = keepCustomServiceSpecs(
        value["customServiceSpecs"],
        fields["customServiceSpecs"],
      );
    if (value["env"] !== undefined) fields["env"] = keep1(value["env"], fields["env"]);
    if (value["folderName"] !== undefined) fields["folderName"] = value["folderName"];
    if (value["healthCheck"] !== undefined)
      fields["healthCheck"] = keepHealthCheck(value["healthCheck"], fields["healthCheck"]);
    if (value["image"] !== undefined) fields["image"] = value["image"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["ports"] !== undefined) fields["ports"] = keep2(value["ports"], fields["ports"]);
    if (value["privateImageConfig"] !== undefined)
      fields["privateImageConfig"] = keepPrivateImageConfig(
        value["privateImageConfig"],
        fields["privateImageConfig"],
      );
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["scalable"] !== undefined) fields["scalable"] = value["scalable"];
    if (value["serviceCount"] !== undefined) fields["serviceCount"] = value["serviceCount"];
    if (value["tag"] !== undefined) fields["tag"] = value["tag"];
    if (value["template"] !== undefined) fields["template"] = value["template"];
    if (value["urlPrewiew"] !== undefined) fields["urlPrewiew"] = value["urlPrewiew"];
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
