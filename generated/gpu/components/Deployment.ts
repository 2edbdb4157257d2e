// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkInstanceType } from "./InstanceType.js";
import { check as checkKubernetesAddon, strip as stripKubernetesAddon } from "./KubernetesAddon.js";
import { check as checkPortForward, strip as stripPortForward } from "./PortForward.js";
import { check as checkDeploymentStatus } from "./DeploymentStatus.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["createdAt"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/createdAt", "string", value1);
  const value2: unknown = value["discountPercentage"];
  if (value2 !== undefined && typeof value2 !== "number")
    report(at + "/discountPercentage", "number", value2);
  const value3: unknown = value["gpuCount"];
  if (value3 !== undefined && !Number.isInteger(value3))
    report(at + "/gpuCount", "integer", value3);
  const value4: unknown = value["gpuModelId"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/gpuModelId", "string", value4);
  const value5: unknown = value["gpuType"];
  if (value5 !== undefined && typeof value5 !== "string")
    report(at + "/gpuType", "string", value5);
  const value6: unknown = value["hasDiscount"];
  if (value6 !== undefined && typeof value6 !== "boolean")
    report(at + "/hasDiscount", "boolean", value6);
  const value7: unknown = value["hourlyRate"];
  if (value7 !== undefined && typeof value7 !== "number")
    report(at + "/hourlyRate", "number", value7);
  const value8: unknown = value["id"];
  if (typeof value8 !== "string") report(at + "/id", "string", value8);
  const value9: unknown = value["instanceType"];
  if (value9 !== undefined) check1(value9, at + "/instanceType", report);
  const value10: unknown = value["ipAddress"];
  if (value10 !== undefined && typeof value10 !== "string" && value10 !== null)
    report(at + "/ipAddress", "string | null", value10);
  const value11: unknown = value["kubernetesAddon"];
  if (value11 !== undefined) check2(value11, at + "/kubernetesAddon", report);
  const value12: unknown = value["lastCreditDeduction"];
  if (value12 !== undefined && typeof value12 !== "string" && value12 !== null)
    report(at + "/lastCreditDeduction", "string | null", value12);
  const value13: unknown = value["memory"];
  if (value13 !== undefined && typeof value13 !== "number")
    report(at + "/memory", "number", value13);
  const value14: unknown = value["name"];
  if (value14 !== undefined && typeof value14 !== "string" && value14 !== null)
    report(at + "/name", "string | null", value14);
  const value15: unknown = value["offerId"];
  if (value15 !== undefined && typeof value15 !== "string")
    report(at + "/offerId", "string", value15);
  const value16: unknown = value["operatingSystem"];
  if (value16 !== undefined && typeof value16 !== "string")
    report(at + "/operatingSystem", "string", value16);
  const value17: unknown = value["originalHourlyRate"];
  if (value17 !== undefined && typeof value17 !== "number")
    report(at + "/originalHourlyRate", "number", value17);
  const value18: unknown = value["portForwards"];
  if (value18 !== undefined) check3(value18, at + "/portForwards", report);
  const value19: unknown = value["providerId"];
  if (value19 !== undefined && typeof value19 !== "string")
    report(at + "/providerId", "string", value19);
  const value20: unknown = value["region"];
  if (value20 !== undefined && typeof value20 !== "string")
    report(at + "/region", "string", value20);
  const value21: unknown = value["sshCommand"];
  if (value21 !== undefined && typeof value21 !== "string" && value21 !== null)
    report(at + "/sshCommand", "string | null", value21);
  const value22: unknown = value["sshKeyFingerprint"];
  if (value22 !== undefined && typeof value22 !== "string" && value22 !== null)
    report(at + "/sshKeyFingerprint", "string | null", value22);
  const value23: unknown = value["sshKeyId"];
  if (value23 !== undefined && typeof value23 !== "string" && value23 !== null)
    report(at + "/sshKeyId", "string | null", value23);
  const value24: unknown = value["sshKeyName"];
  if (value24 !== undefined && typeof value24 !== "string" && value24 !== null)
    report(at + "/sshKeyName", "string | null", value24);
  const value25: unknown = value["sshPort"];
  if (value25 !== undefined && !Number.isInteger(value25) && value25 !== null)
    report(at + "/sshPort", "integer | null", value25);
  const value26: unknown = value["startedAt"];
  if (value26 !== undefined && typeof value26 !== "string" && value26 !== null)
    report(at + "/startedAt", "string | null", value26);
  check4(value["status"], at + "/status", report);
  const value28: unknown = value["stoppedAt"];
  if (value28 !== undefined && typeof value28 !== "string" && value28 !== null)
    report(at + "/stoppedAt", "string | null", value28);
  const value29: unknown = value["storage"];
  if (value29 !== undefined && typeof value29 !== "number")
    report(at + "/storage", "number", value29);
  const value30: unknown = value["tempSshKeyId"];
  if (value30 !== undefined && typeof value30 !== "string" && value30 !== null)
    report(at + "/tempSshKeyId", "string | null", value30);
  const value31: unknown = value["totalCost"];
  if (value31 !== undefined && typeof value31 !== "number")
    report(at + "/totalCost", "number", value31);
  const value32: unknown = value["user"];
  if (value32 !== undefined && typeof value32 !== "string" && value32 !== null)
    report(at + "/user", "string | null", value32);
  const value33: unknown = value["vcpus"];
  if (value33 !== undefined && typeof value33 !== "number")
    report(at + "/vcpus", "number", value33);
  const value34: unknown = value["volumeIds"];
  if (value34 !== undefined) check5(value34, at + "/volumeIds", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  checkInstanceType(value, at, report);
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (isObject(value)) checkKubernetesAddon(value, at, report);
  else if (value !== null) report(at, "null | object", value);
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkPortForward(value[index], at + "/" + index, report);
  }
}

function check4(value: unknown, at: string, report: ReportIssue): void {
  checkDeploymentStatus(value, at, report);
}

function check5(value: unknown, at: string, report: ReportIssue): void {
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
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["discountPercentage"] !== undefined)
      fields["discountPercentage"] = value["discountPercentage"];
    if (value["gpuCount"] !== undefined) fields["gpuCount"] = value["gpuCount"];
    if (value["gpuModelId"] !== undefined) fields["gpuModelId"] = value["gpuModelId"];
    if (value["gpuType"] !== undefined) fields["gpuType"] = value["gpuType"];
    if (value["hasDiscount"] !== undefined) fields["hasDiscount"] = value["hasDiscount"];
    if (value["hourlyRate"] !== undefined) fields["hourlyRate"] = value["hourlyRate"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["instanceType"] !== undefined) fields["instanceType"] = value["instanceType"];
    if (value["ipAddress"] !== undefined) fields["ipAddress"] = value["ipAddress"];
    if (value["kubernetesAddon"] !== undefined)
      fields["kubernetesAddon"] = strip1(value["kubernetesAddon"], fields["kubernetesAddon"]);
    if (value["lastCreditDeduction"] !== undefined)
      fields["lastCreditDeduction"] = value["lastCreditDeduction"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["offerId"] !== undefined) fields["offerId"] = value["offerId"];
    if (value["operatingSystem"] !== undefined)
      fields["operatingSystem"] = value["operatingSystem"];
    if (value["originalHourlyRate"] !== undefined)
      fields["originalHourlyRate"] = value["originalHourlyRate"];
    if (value["portForwards"] !== undefined)
      fields["portForwards"] = strip2(value["portForwards"], fields["portForwards"]);
    if (value["providerId"] !== undefined) fields["providerId"] = value["providerId"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["sshCommand"] !== undefined) fields["sshCommand"] = value["sshCommand"];
    if (value["sshKeyFingerprint"] !== undefined)
      fields["sshKeyFingerprint"] = value["sshKeyFingerprint"];
    if (value["sshKeyId"] !== undefined) fields["sshKeyId"] = value["sshKeyId"];
    if (value["sshKeyName"] !== undefined) fields["sshKeyName"] = value["sshKeyName"];
    if (value["sshPort"] !== undefined) fields["sshPort"] = value["sshPort"];
    if (value["startedAt"] !== undefined) fields["startedAt"] = value["startedAt"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["stoppedAt"] !== undefined) fields["stoppedAt"] = value["stoppedAt"];
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
    if (value["tempSshKeyId"] !== undefined) fields["tempSshKeyId"] = value["tempSshKeyId"];
    if (value["totalCost"] !== undefined) fields["totalCost"] = value["totalCost"];
    if (value["user"] !== undefined) fields["user"] = value["user"];
    if (value["vcpus"] !== undefined) fields["vcpus"] = value["vcpus"];
    if (value["volumeIds"] !== undefined) fields["volumeIds"] = value["volumeIds"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) copy = stripKubernetesAddon(value, copy);
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripPortForward(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
