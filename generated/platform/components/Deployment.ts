// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkConfiguration, strip as stripConfiguration } from "./Configuration.js";
import {
  check as checkGitProviderPreferences,
  strip as stripGitProviderPreferences,
} from "./GitProviderPreferences.js";
import { check as checkDeploymentLog, strip as stripDeploymentLog } from "./DeploymentLog.js";
import { check as checkProject, strip as stripProject } from "./Project.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["branch"];
  if (typeof value2 !== "string") report(at + "/branch", "string", value2);
  check1(value["buildDirectory"], at + "/buildDirectory", report);
  const value4: unknown = value["buildTime"];
  if (typeof value4 !== "number") report(at + "/buildTime", "number", value4);
  const value5: unknown = value["commitId"];
  if (typeof value5 !== "string") report(at + "/commitId", "string", value5);
  const value6: unknown = value["commitMessage"];
  if (typeof value6 !== "string") report(at + "/commitMessage", "string", value6);
  checkConfiguration(value["configuration"], at + "/configuration", report);
  const value8: unknown = value["contentHash"];
  if (typeof value8 !== "string") report(at + "/contentHash", "string", value8);
  const value9: unknown = value["createdAt"];
  if (typeof value9 !== "string") report(at + "/createdAt", "string", value9);
  const value10: unknown = value["deploymentEnvironmentName"];
  if (typeof value10 !== "string")
    report(at + "/deploymentEnvironmentName", "string", value10);
  const value11: unknown = value["deploymentInitiator"];
  if (value11 !== undefined && typeof value11 !== "string")
    report(at + "/deploymentInitiator", "string", value11);
  const value12: unknown = value["encrypted"];
  if (value12 !== undefined && typeof value12 !== "boolean")
    report(at + "/encrypted", "boolean", value12);
  const value13: unknown = value["env"];
  if (!isObject(value13)) report(at + "/env", "object", value13);
  const value14: unknown = value["externalRepositoryName"];
  if (typeof value14 !== "string" && value14 !== null)
    report(at + "/externalRepositoryName", "string | null", value14);
  const value15: unknown = value["failedMessage"];
  if (typeof value15 !== "string") report(at + "/failedMessage", "string", value15);
  const value16: unknown = value["gitProviderPreferences"];
  if (value16 !== undefined)
    checkGitProviderPreferences(value16, at + "/gitProviderPreferences", report);
  const value17: unknown = value["isFromRequest"];
  if (typeof value17 !== "boolean") report(at + "/isFromRequest", "boolean", value17);
  check2(value["logs"], at + "/logs", report);
  const value19: unknown = value["memoryUsed"];
  if (typeof value19 !== "number") report(at + "/memoryUsed", "number", value19);
  const value20: unknown = value["paymentId"];
  if (typeof value20 !== "string") report(at + "/paymentId", "string", value20);
  const value21: unknown = value["pickedUpByDeployerAt"];
  if (value21 !== undefined && typeof value21 !== "number")
    report(at + "/pickedUpByDeployerAt", "number", value21);
  check3(value["project"], at + "/project", report);
  const value23: unknown = value["protocol"];
  if (typeof value23 !== "string") report(at + "/protocol", "string", value23);
  const value24: unknown = value["screenshot"];
  if (value24 !== undefined) check4(value24, at + "/screenshot", report);
  const value25: unknown = value["sitePreview"];
  if (typeof value25 !== "string") report(at + "/sitePreview", "string", value25);
  const value26: unknown = value["skipAllRelative"];
  if (value26 !== undefined && typeof value26 !== "boolean")
    report(at + "/skipAllRelative", "boolean", value26);
  const value27: unknown = value["status"];
  if (typeof value27 !== "string") report(at + "/status", "string", value27);
  const value28: unknown = value["topic"];
  if (typeof value28 !== "string") report(at + "/topic", "string", value28);
  const value29: unknown = value["updatedAt"];
  if (typeof value29 !== "string") report(at + "/updatedAt", "string", value29);
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
    checkDeploymentLog(value[index], at + "/" + index, report);
  }
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (isObject(value)) checkProject(value, at, report);
  else if (typeof value !== "string") report(at, "string | object", value);
}

function check4(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["fee"];
  if (typeof value1 !== "string") report(at + "/fee", "string", value1);
  const value2: unknown = value["id"];
  if (typeof value2 !== "string") report(at + "/id", "string", value2);
  const value3: unknown = value["url"];
  if (typeof value3 !== "string") report(at + "/url", "string", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["branch"] !== undefined) fields["branch"] = value["branch"];
    if (value["buildDirectory"] !== undefined)
      fields["buildDirectory"] = value["buildDirectory"];
    if (value["buildTime"] !== undefined) fields["buildTime"] = value["buildTime"];
    if (value["commitId"] !== undefined) fields["commitId"] = value["commitId"];
    if (value["commitMessage"] !== undefined)
      fields["commitMessage"] = value["commitMessage"];
    if (value["configuration"] !== undefined)
      fields["configuration"] = stripConfiguration(value["configuration"], fields["configuration"]);
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
    if (value["failedMessage"] !== undefined)
      fields["failedMessage"] = value["failedMessage"];
    if (value["gitProviderPreferences"] !== undefined)
      fields["gitProviderPreferences"] = stripGitProviderPreferences(value["gitProviderPreferences"], fields["gitProviderPreferences"]);
    if (value["isFromRequest"] !== undefined)
      fields["isFromRequest"] = value["isFromRequest"];
    if (value["logs"] !== undefined) fields["logs"] = strip1(value["logs"], fields["logs"]);
    if (value["memoryUsed"] !== undefined) fields["memoryUsed"] = value["memoryUsed"];
    if (value["paymentId"] !== undefined) fields["paymentId"] = value["paymentId"];
    if (value["pickedUpByDeployerAt"] !== undefined)
      fields["pickedUpByDeployerAt"] = value["pickedUpByDeployerAt"];
    if (value["project"] !== undefined)
      fields["project"] = strip2(value["project"], fields["project"]);
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["screenshot"] !== undefined)
      fields["screenshot"] = strip3(value["screenshot"], fields["screenshot"]);
    if (value["sitePreview"] !== undefined) fields["sitePreview"] = value["sitePreview"];
    if (value["skipAllRelative"] !== undefined)
      fields["skipAllRelative"] = value["skipAllRelative"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripDeploymentLog(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) copy = stripProject(value, copy);
  return copy ?? value;
}

function strip3(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["fee"] !== undefined) fields["fee"] = value["fee"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["url"] !== undefined) fields["url"] = value["url"];
  }
  return copy ?? value;
}

export { check, strip };
