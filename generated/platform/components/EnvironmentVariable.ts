// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkDeploymentEnvironment,
  keep as keepDeploymentEnvironment,
} from "./DeploymentEnvironment.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  check1(value["deploymentEnvironments"], at + "/deploymentEnvironments", fault);
  const value3: unknown = value["name"];
  if (typeof value3 !== "string") fault(at + "/name", "string", value3);
  const value4: unknown = value["value"];
  if (typeof value4 !== "string") fault(at + "/value", "string", value4);
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

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["deploymentEnvironments"] !== undefined)
      fields["deploymentEnvironments"] = keep1(
        value["deploymentEnvironments"],
        fields["deploymentEnvironments"],
      );
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["value"] !== undefined) fields["value"] = value["value"];
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

export { check, keep };
