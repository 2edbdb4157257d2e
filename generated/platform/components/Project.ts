// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkConfiguration, strip as stripConfiguration } from "./Configuration.js";
import {
  check as checkDeploymentEnvironment,
  strip as stripDeploymentEnvironment,
} from "./DeploymentEnvironment.js";
import { check as checkDomain, strip as stripDomain } from "./Domain.js";
import {
  check as checkEnvironmentVariable,
  strip as stripEnvironmentVariable,
} from "./EnvironmentVariable.js";
import { check as checkDeployment, strip as stripDeployment } from "./Deployment.js";
import {
  check as checkPasswordProtection,
  strip as stripPasswordProtection,
} from "./PasswordProtection.js";
import { check as checkProviderEnum } from "./ProviderEnum.js";
import { check as checkProjectStateEnum } from "./ProjectStateEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  checkConfiguration(value["configuration"], at + "/configuration", report);
  const value3: unknown = value["createdAt"];
  if (typeof value3 !== "string") report(at + "/createdAt", "string", value3);
  const value4: unknown = value["createdBy"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/createdBy", "string", value4);
  check1(value["deploymentEnvironments"], at + "/deploymentEnvironments", report);
  check2(value["domains"], at + "/domains", report);
  check3(value["environmentVariables"], at + "/environmentVariables", report);
  const value8: unknown = value["hookId"];
  if (typeof value8 !== "string") report(at + "/hookId", "string", value8);
  const value9: unknown = value["latestDeployment"];
  if (value9 !== undefined) checkDeployment(value9, at + "/latestDeployment", report);
  const value10: unknown = value["name"];
  if (typeof value10 !== "string") report(at + "/name", "string", value10);
  const value11: unknown = value["organization"];
  if (typeof value11 !== "string") report(at + "/organization", "string", value11);
  const value12: unknown = value["passwordProtection"];
  if (value12 !== undefined)
    checkPasswordProtection(value12, at + "/passwordProtection", report);
  check4(value["prCommentIds"], at + "/prCommentIds", report);
  checkProviderEnum(value["provider"], at + "/provider", report);
  const value15: unknown = value["providerOrganizationId"];
  if (value15 !== undefined && typeof value15 !== "string")
    report(at + "/providerOrganizationId", "string", value15);
  const value16: unknown = value["repositoryId"];
  if (value16 !== undefined && typeof value16 !== "string")
    report(at + "/repositoryId", "string", value16);
  const value17: unknown = value["skipAllRelative"];
  if (value17 !== undefined && typeof value17 !== "boolean")
    report(at + "/skipAllRelative", "boolean", value17);
  checkProjectStateEnum(value["state"], at + "/state", report);
  const value19: unknown = value["type"];
  if (value19 !== undefined && typeof value19 !== "string")
    report(at + "/type", "string", value19);
  const value20: unknown = value["updatedAt"];
  if (typeof value20 !== "string") report(at + "/updatedAt", "string", value20);
  const value21: unknown = value["url"];
  if (typeof value21 !== "string") report(at + "/url", "string", value21);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkDeploymentEnvironment(value[index], at + "/" + index, report);
  }
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkDomain(value[index], at + "/" + index, report);
  }
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkEnvironmentVariable(value[index], at + "/" + index, report);
  }
}

function check4(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check5(value[index], at + "/" + index, report);
  }
}

function check5(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["commentId"];
  if (typeof value1 !== "string") report(at + "/commentId", "string", value1);
  const value2: unknown = value["prId"];
  if (typeof value2 !== "string") report(at + "/prId", "string", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["configuration"] !== undefined)
      fields["configuration"] = stripConfiguration(value["configuration"], fields["configuration"]);
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["createdBy"] !== undefined) fields["createdBy"] = value["createdBy"];
    if (value["deploymentEnvironments"] !== undefined)
      fields["deploymentEnvironments"] = strip1(value["deploymentEnvironments"], fields["deploymentEnvironments"]);
    if (value["domains"] !== undefined)
      fields["domains"] = strip2(value["domains"], fields["domains"]);
    if (value["environmentVariables"] !== undefined)
      fields["environmentVariables"] = strip3(value["environmentVariables"], fields["environmentVariables"]);
    if (value["hookId"] !== undefined) fields["hookId"] = value["hookId"];
    if (value["latestDeployment"] !== undefined)
      fields["latestDeployment"] = stripDeployment(value["latestDeployment"], fields["latestDeployment"]);
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["organization"] !== undefined) fields["organization"] = value["organization"];
    if (value["passwordProtection"] !== undefined)
      fields["passwordProtection"] = stripPasswordProtection(value["passwordProtection"], fields["passwordProtection"]);
    if (value["prCommentIds"] !== undefined)
      fields["prCommentIds"] = strip4(value["prCommentIds"], fields["prCommentIds"]);
    if (value["provider"] !== undefined) fields["provider"] = value["provider"];
    if (value["providerOrganizationId"] !== undefined)
      fields["providerOrganizationId"] = value["providerOrganizationId"];
    if (value["repositoryId"] !== undefined) fields["repositoryId"] = value["repositoryId"];
    if (value["skipAllRelative"] !== undefined)
      fields["skipAllRelative"] = value["skipAllRelative"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
    if (value["type"] !== undefined) fields["type"] = value["type"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["url"] !== undefined) fields["url"] = value["url"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripDeploymentEnvironment(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripDomain(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip3(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripEnvironmentVariable(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip4(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = strip5(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip5(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["commentId"] !== undefined) fields["commentId"] = value["commentId"];
    if (value["prId"] !== undefined) fields["prId"] = value["prId"];
  }
  return copy ?? value;
}

export { check, strip };
