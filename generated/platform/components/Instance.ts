// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkComputeProject, keep as keepComputeProject } from "./ComputeProject.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["activeDeployment"];
  if (value2 !== undefined && typeof value2 !== "string")
    fault(at + "/activeDeployment", "string", value2);
  check1(value["computeProject"], at + "/computeProject", fault);
  const value4: unknown = value["createdAt"];
  if (typeof value4 !== "string") fault(at + "/createdAt", "string", value4);
  check2(value["deployments"], at + "/deployments", fault);
  const value6: unknown = value["name"];
  if (typeof value6 !== "string") fault(at + "/name", "string", value6);
  const value7: unknown = value["region"];
  if (typeof value7 !== "string") fault(at + "/region", "string", value7);
  const value8: unknown = value["retrievableAkt"];
  if (typeof value8 !== "number") fault(at + "/retrievableAkt", "number", value8);
  const value9: unknown = value["scalableRunningCost"];
  if (typeof value9 !== "number") fault(at + "/scalableRunningCost", "number", value9);
  const value10: unknown = value["scalableRunningCostUpdatedAt"];
  if (typeof value10 !== "string") fault(at + "/scalableRunningCostUpdatedAt", "string", value10);
  const value11: unknown = value["state"];
  if (typeof value11 !== "string") fault(at + "/state", "string", value11);
  const value12: unknown = value["type"];
  if (value12 !== undefined && typeof value12 !== "string") fault(at + "/type", "string", value12);
  const value13: unknown = value["updatedAt"];
  if (typeof value13 !== "string") fault(at + "/updatedAt", "string", value13);
  const value14: unknown = value["withdrawnAkt"];
  if (typeof value14 !== "number") fault(at + "/withdrawnAkt", "number", value14);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (isObject(value)) checkComputeProject(value, at, fault);
  else if (typeof value !== "string") fault(at, "string | object", value);
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

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["activeDeployment"] !== undefined)
      fields["activeDeployment"] = value["activeDeployment"];
    if (value["computeProject"] !== undefined)
      fields["computeProject"] = keep1(value["computeProject"], fields["computeProject"]);
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["deployments"] !== undefined) fields["deployments"] = value["deployments"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["retrievableAkt"] !== undefined) fields["retrievableAkt"] = value["retrievableAkt"];
    if (value["scalableRunningCost"] !== undefined)
      fields["scalableRunningCost"] = value["scalableRunningCost"];
    if (value["scalableRunningCostUpdatedAt"] !== undefined)
      fields["scalableRunningCostUpdatedAt"] = value["scalableRunningCostUpdatedAt"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
    if (value["type"] !== undefined) fields["type"] = value["type"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["withdrawnAkt"] !== undefined) fields["withdrawnAkt"] = value["withdrawnAkt"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) kept = keepComputeProject(value, kept);
  return kept ?? value;
}

export { check, keep };
