// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkConfiguration, keep as keepConfiguration } from "./Configuration.ts";
import {
  check as checkDeploymentEnvironment,
  keep as keepDeploymentEnvironment,
} from "./DeploymentEnvironment.ts";
import { check as checkDomain, keep as keepDomain } from "./Domain.ts";
import {
  check as checkEnvironmentVariable,
  keep as keepEnvironmentVariable,
} from "./EnvironmentVariable.ts";
import { check as checkDeployment, keep as keepDeployment } from "./Deployment.ts";
import {
  check as checkPasswordProtection,
  keep as keepPasswordProtection,
} from "./PasswordProtection.ts";
import { check as checkProviderEnum } from "./ProviderEnum.ts";
import { check as checkProjectStateEnum } from "./ProjectStateEnum.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  checkConfiguration(value["configuration"], at + "/configuration", fault);
  const value3: unknown = value["createdAt"];
  if (typeof value3 !== "string") fault(at + "/createdAt", "string", value3);
  const value4: unknown = value["createdBy"];
  if (value4 !== undefined && typeof value4 !== "string")
    fault(at + "/createdBy", "string", value4);
  check1(value["deploymentEnvironments"], at + "/deploymentEnvironments", fault);
  check2(value["domains"], at + "/domains", fault);
  check3(value["environmentVariables"], at + "/environmentVariables", fault);
  const value8: unknown = value["hookId"];
  if (typeof value8 !== "string") fault(at + "/hookId", "string", value8);
  const value9: unknown = value["latestDeployment"];
  if (value9 !== undefined) checkDeployment(value9, at + "/latestDeployment", fault);
  const value10: unknown = value["name"];
  if (typeof value10 !== "string") fault(at + "/name", "string", value10);
  const value11: unknown = value["organization"];
  if (typeof value11 !== "string") fault(at + "/organization", "string", value11);
  const value12: unknown = value["passwordProtection"];
  if (value12 !== undefined) checkPasswordProtection(value12, at + "/passwordProtection", fault);
  check4(value["prCommentIds"], at + "/prCommentIds", fault);
  checkProviderEnum(value["provider"], at + "/provider", fault);
  const value15: unknown = value["providerOrganizationId"];
  if (value15 !== undefined && typeof value15 !== "string")
    fault(at + "/providerOrganizationId", "string", value15);
  const value16: unknown = value["repositoryId"];
  if (value16 !== undefined && typeof value16 !== "string")
    fault(at + "/repositoryId", "string", value16);
  const value17: unknown = value["skipAllRelative"];
  if (value17 !== undefined && typeof value17 !== "boolean")
    fault(at + "/skipAllRelative", "boolean", value17);
  checkProjectStateEnum(value["state"], at + "/state", fault);
  const value19: unknown = value["type"];
  if (value19 !== undefined && typeof value19 !== "string") fault(at + "/type", "string", value19);
  const value20: unknown = value["updatedAt"];
  if (typeof value20 !== "string") fault(at + "/updatedAt", "string", value20);
  const value21: unknown = value["url"];
  if (typeof value21 !== "string") fault(at + "/url", "string", value21);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkDeploymentEnvironment(value[index], at + "/" + index, fault);
  }
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkDomain(value[index], at + "/" + index, fault);
  }
}

function check3(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkEnvironmentVariable(value[index], at + "/" + index, fault);
  }
}

function check4(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check5(value[index], at + "/" + index, fault);
  }
}

function check5(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["commentId"];
  if (typeof value1 !== "string") fault(at + "/commentId", "string", value1);
  const value2: unknown = value["prId"];
  if (typeof value2 !== "string") fault(at + "/prId", "string", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["configuration"] !== undefined)
      fields["configuration"] = keepConfiguration(value["configuration"], fields["configuration"]);
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["createdBy"] !== undefined) fields["createdBy"] = value["createdBy"];
    if (value["deploymentEnvironments"] !== undefined)
      fields["deploymentEnvironments"] = keep1(
        value["deploymentEnvironments"],
        fields["deploymentEnvironments"],
      );
    if (value["domains"] !== undefined)
      fields["domains"] = keep2(value["domains"], fields["domains"]);
    if (value["environmentVariables"] !== undefined)
      fields["environmentVariables"] = keep3(
        value["environmentVariables"],
        fields["environmentVariables"],
      );
    if (value["hookId"] !== undefined) fields["hookId"] = value["hookId"];
    if (value["latestDeployment"] !== undefined)
      fields["latestDeployment"] = keepDeployment(
        value["latestDeployment"],
        fields["latestDeployment"],
      );
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["organization"] !== undefined) fields["organization"] = value["organization"];
    if (value["passwordProtection"] !== undefined)
      fields["passwordProtection"] = keepPasswordProtection(
        value["passwordProtection"],
        fields["passwordProtection"],
      );
    if (value["prCommentIds"] !== undefined)
      fields["prCommentIds"] = keep4(value["prCommentIds"], fields["prCommentIds"]);
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
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepDeploymentEnvironment(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepDomain(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep3(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepEnvironmentVariable(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep4(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keep5(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep5(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["commentId"] !== undefined) fields["commentId"] = value["commentId"];
    if (value["prId"] !== undefined) fields["prId"] = value["prId"];
  }
  return kept ?? value;
}

export { check, keep };
