// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkAutoscalingCooldownEnum } from "./AutoscalingCooldownEnum.ts";
import { check as checkAutoscalingNumberOfChecksEnum } from "./AutoscalingNumberOfChecksEnum.ts";
import { check as checkAutoscalingPlanEnum } from "./AutoscalingPlanEnum.ts";
import {
  check as checkAutoscalingRulesThreshold,
  keep as keepAutoscalingRulesThreshold,
} from "./AutoscalingRulesThreshold.ts";
import { check as checkAutoscalingTimeWindowEnum } from "./AutoscalingTimeWindowEnum.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["averageCpuUtilization"];
  if (typeof value1 !== "number") fault(at + "/averageCpuUtilization", "number", value1);
  const value2: unknown = value["averageMemoryUtilization"];
  if (typeof value2 !== "number") fault(at + "/averageMemoryUtilization", "number", value2);
  checkAutoscalingCooldownEnum(value["cooldown"], at + "/cooldown", fault);
  const value4: unknown = value["lastScaleAction"];
  if (typeof value4 !== "string") fault(at + "/lastScaleAction", "string", value4);
  const value5: unknown = value["lastScaleCheck"];
  if (typeof value5 !== "string") fault(at + "/lastScaleCheck", "string", value5);
  const value6: unknown = value["maximumInstances"];
  if (!Number.isInteger(value6)) fault(at + "/maximumInstances", "integer", value6);
  const value7: unknown = value["minimumInstances"];
  if (!Number.isInteger(value7)) fault(at + "/minimumInstances", "integer", value7);
  checkAutoscalingNumberOfChecksEnum(value["numberOfChecks"], at + "/numberOfChecks", fault);
  checkAutoscalingPlanEnum(value["plan"], at + "/plan", fault);
  checkAutoscalingRulesThreshold(value["scaleDown"], at + "/scaleDown", fault);
  checkAutoscalingRulesThreshold(value["scaleUp"], at + "/scaleUp", fault);
  checkAutoscalingTimeWindowEnum(value["timeWindow"], at + "/timeWindow", fault);
  check1(value["windowCounter"], at + "/windowCounter", fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["numberOfChecksPreformed"];
  if (!Number.isInteger(value1)) fault(at + "/numberOfChecksPreformed", "integer", value1);
  const value2: unknown = value["numberOfRequestsAboveCPULimit"];
  if (!Number.isInteger(value2)) fault(at + "/numberOfRequestsAboveCPULimit", "integer", value2);
  const value3: unknown = value["numberOfRequestsAboveMemoryLimit"];
  if (!Number.isInteger(value3)) fault(at + "/numberOfRequestsAboveMemoryLimit", "integer", value3);
  const value4: unknown = value["numberOfRequestsBelowCPULimit"];
  if (!Number.isInteger(value4)) fault(at + "/numberOfRequestsBelowCPULimit", "integer", value4);
  const value5: unknown = value["numberOfRequestsBelowMemoryLimit"];
  if (!Number.isInteger(value5)) fault(at + "/numberOfRequestsBelowMemoryLimit", "integer", value5);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["averageCpuUtilization"] !== undefined)
      fields["averageCpuUtilization"] = value["averageCpuUtilization"];
    if (value["averageMemoryUtilization"] !== undefined)
      fields["averageMemoryUtilization"] = value["averageMemoryUtilization"];
    if (value["cooldown"] !== undefined) fields["cooldown"] = value["cooldown"];
    if (value["lastScaleAction"] !== undefined)
      fields["lastScaleAction"] = value["lastScaleAction"];
    if (value["lastScaleCheck"] !== undefined) fields["lastScaleCheck"] = value["lastScaleCheck"];
    if (value["maximumInstances"] !== undefined)
      fields["maximumInstances"] = value["maximumInstances"];
    if (value["minimumInstances"] !== undefined)
      fields["minimumInstances"] = value["minimumInstances"];
    if (value["numberOfChecks"] !== undefined) fields["numberOfChecks"] = value["numberOfChecks"];
    if (value["plan"] !== undefined) fields["plan"] = value["plan"];
    if (value["scaleDown"] !== undefined)
      fields["scaleDown"] = keepAutoscalingRulesThreshold(value["scaleDown"], fields["scaleDown"]);
    if (value["scaleUp"] !== undefined)
      fields["scaleUp"] = keepAutoscalingRulesThreshold(value["scaleUp"], fields["scaleUp"]);
    if (value["timeWindow"] !== undefined) fields["timeWindow"] = value["timeWindow"];
    if (value["windowCounter"] !== undefined)
      fields["windowCounter"] = keep1(value["windowCounter"], fields["windowCounter"]);
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["numberOfChecksPreformed"] !== undefined)
      fields["numberOfChecksPreformed"] = value["numberOfChecksPreformed"];
    if (value["numberOfRequestsAboveCPULimit"] !== undefined)
      fields["numberOfRequestsAboveCPULimit"] = value["numberOfRequestsAboveCPULimit"];
    if (value["numberOfRequestsAboveMemoryLimit"] !== undefined)
      fields["numberOfRequestsAboveMemoryLimit"] = value["numberOfRequestsAboveMemoryLimit"];
    if (value["numberOfRequestsBelowCPULimit"] !== undefined)
      fields["numberOfRequestsBelowCPULimit"] = value["numberOfRequestsBelowCPULimit"];
    if (value["numberOfRequestsBelowMemoryLimit"] !== undefined)
      fields["numberOfRequestsBelowMemoryLimit"] = value["numberOfRequestsBelowMemoryLimit"];
  }
  return kept ?? value;
}

export { check, keep };
