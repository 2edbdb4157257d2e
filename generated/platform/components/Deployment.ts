// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkConfiguration, keep as keepConfiguration } from "./Configuration.ts";
import {
  check as checkGitProviderPreferences,
  keep as keepGitProviderPreferences,
} from "./GitProviderPreferences.ts";
import { check as checkDeploymentLog, keep as keepDeploymentLog } from "./DeploymentLog.ts";
import { check as checkProject, keep as keepProject } from "./Project.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["branch"];
  if (typeof value2 !== "string") fault(at + "/branch", "string", value2);
  check1(value["buildDirectory"], at + "/buildDirectory", fault);
  const value4: unknown = value["buildTime"];
  if (typeof value4 !== "number") fault(at + "/buildTime", "number", value4);
  const value5: unknown = value["commitId"];
  if (typeof value5 !== "string") fault(at + "/commitId", "string", value5);
  const value6: unknown = value["commitMessage"];
  if (typeof value6 !== "string") fault(at + "/commitMessage", "string", value6);
  checkConfiguration(value["configuration"], at + "/configuration", fault);
  const value8: unknown = value["contentHash"];
  if (typeof value8 !== "string") fault(at + "/contentHash", "string", value8);
  const value9: unknown = value["createdAt"];
  if (typeof value9 !== "string") fault(at + "/createdAt", "string", value9);
  const value10: unknown = value["deploymentEnvironmentName"];
  if (typeof value10 !== "string") fault(at + "/deploymentEnvironmentName", "string", value10);
  const value11: unknown = value["deploymentInitiator"];
  if (value11 !== undefined && typeof value11 !== "string")
    fault(at + "/deploymentInitiator", "string", value11);
  const value12: unknown = value["encrypted"];
  if (value12 !== undefined && typeof value12 !== "boolean")
    fault(at + "/encrypted", "boolean", value12);
  const value13: unknown = value["env"];
  if (!isObject(value13)) fault(at + "/env", "object", value13);
  const value14: unknown = value["externalRepositoryName"];
  if (typeof value14 !== "string" && value14 !== null)
    fault(at + "/externalRepositoryName", "string | null", value14);
  const value15: unknown = value["failedMessage"];
  if (typeof value15 !== "string") fault(at + "/failedMessage", "string", value15);
  const value16: unknown = value["gitProviderPreferences"];
  if (value16 !== undefined)
    checkGitProviderPreferences(value16, at + "/gitProviderPreferences", fault);
  const value17: unknown = value["isFromRequest"];
  if (typeof value17 !== "boolean") fault(at + "/isFromRequest", "boolean", value17);
  check2(value["logs"], at + "/logs", fault);
  const value19: unknown = value["memoryUsed"];
  if (typeof value19 !== "number") fault(at + "/memoryUsed", "number", value19);
  const value20: unknown = value["paymentId"];
  if (typeof value20 !== "string") fault(at + "/paymentId", "string", value20);
  const value21: unknown = value["pickedUpByDeployerAt"];
  if (value21 !== undefined && typeof value21 !== "number")
    fault(at + "/pickedUpByDeployerAt", "number", value21);
  check3(value["project"], at + "/project", fault);
  const value23: unknown = value["protocol"];
  if (typeof value23 !== "string") fault(at + "/protocol", "string", value23);
  const value24: unknown = value["screenshot"];
  if (value24 !== undefined) check4(value24, at + "/screenshot", fault);
  const value25: unknown = value["sitePreview"];
  if (typeof value25 !== "string") fault(at + "/sitePreview", "string", value25);
  const value26: unknown = value["skipAllRelative"];
  if (value26 !== undefined && typeof value26 !== "boolean")
    fault(at + "/skipAllRelative", "boolean", value26);
  const value27: unknown = value["status"];
  if (typeof value27 !== "string") fault(at + "/status", "string", value27);
  const value28: unknown = value["topic"];
  if (typeof value28 !== "string") fault(at + "/topic", "string", value28);
  const value29: unknown = value["updatedAt"];
  if (typeof value29 !== "string") fault(at + "/updatedAt", "string", value29);
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
    checkDeploymentLog(value[index], at + "/" + index, fault);
  }
}

function check3(value: unknown, at: string, fault: Fault): void {
  if (isObject(value)) checkProject(value, at, fault);
  else if (typeof value !== "string") fault(at, "string | object", value);
}

function check4(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["fee"];
  if (typeof value1 !== "string") fault(at + "/fee", "string", value1);
  const value2: unknown = value["id"];
  if (typeof value2 !== "string") fault(at + "/id", "string", value2);
  const value3: unknown = value["url"];
  if (typeof value3 !== "string") fault(at + "/url", "string", value3);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["branch"] !== undefined) fields["branch"] = value["branch"];
    if (value["buildDirectory"] !== undefined) fields["buildDirectory"] = value["buildDirectory"];
    if (value["buildTime"] !== undefined) fields["buildTime"] = value["buildTime"];
    if (value["commitId"] !== undefined) fields["commitId"] = value["commitId"];
    if (value["commitMessage"] !== undefined) fields["commitMessage"] = value["commitMessage"];
    if (value["configuration"] !== undefined)
      fields["configuration"] = keepConfiguration(value["configuration"], fields["configuration"]);
    if (value["contentHash"] !== undefined) fields["contentHash"] = value["contentHash"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["deploymentEnvironmentName"] !== undefined)
      fields["deploymentEnvironmentName"] = value["deploymentEnvironmentName"];
    if (value["deploymentInitiator"] !== undefined)
      fields["deploymentInitiator"] = value["deploymentInitiator"];
    if (value["encrypted"] !== undefined) fields["encrypted"] = value["encrypted"];
    if (value["env"] !== undefined) fields["env"] = value["env"];
    if (value["externalRepositoryName"] !== undefined)
      fields["externalRepositoryName"] = value["externalRepositoryName"];
    if (value["failedMessage"] !== undefined) fields["failedMessage"] = value["failedMessage"];
    if (value["gitProviderPreferences"] !== undefined)
      fields["gitProviderPreferences"] = keepGitProviderPreferences(
        value["gitProviderPreferences"],
        fields["gitProviderPreferences"],
      );
    if (value["isFromRequest"] !== undefined) fields["isFromRequest"] = value["isFromRequest"];
    if (value["logs"] !== undefined) fields["logs"] = keep1(value["logs"], fields["logs"]);
    if (value["memoryUsed"] !== undefined) fields["memoryUsed"] = value["memoryUsed"];
    if (value["paymentId"] !== undefined) fields["paymentId"] = value["paymentId"];
    if (value["pickedUpByDeployerAt"] !== undefined)
      fields["pickedUpByDeployerAt"] = value["pickedUpByDeployerAt"];
    if (value["project"] !== undefined)
      fields["project"] = keep2(value["project"], fields["project"]);
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["screenshot"] !== undefined)
      fields["screenshot"] = keep3(value["screenshot"], fields["screenshot"]);
    if (value["sitePreview"] !== undefined) fields["sitePreview"] = value["sitePreview"];
    if (value["skipAllRelative"] !== undefined)
      fields["skipAllRelative"] = value["skipAllRelative"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepDeploymentLog(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) kept = keepProject(value, kept);
  return kept ?? value;
}

function keep3(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["fee"] !== undefined) fields["fee"] = value["fee"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["url"] !== undefined) fields["url"] = value["url"];
  }
  return kept ?? value;
}

export { check, keep };
