// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkDeploymentEnvironment,
  strip as stripDeploymentEnvironment,
} from "./DeploymentEnvironment.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  check1(value["deploymentEnvironments"], at + "/deploymentEnvironments", report);
  const value3: unknown = value["name"];
  if (typeof value3 !== "string") report(at + "/name", "string", value3);
  const value4: unknown = value["value"];
  if (typeof value4 !== "string") report(at + "/value", "string", value4);
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

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["deploymentEnvironments"] !== undefined)
      fields["deploymentEnvironments"] = strip1(value["deploymentEnvironments"], fields["deploymentEnvironments"]);
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["value"] !== undefined) fields["value"] = value["value"];
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

export { check, strip };
