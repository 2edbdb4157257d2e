// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkAutoscalingCooldownEnum } from "./AutoscalingCooldownEnum.js";
import { check as checkAutoscalingNumberOfChecksEnum } from "./AutoscalingNumberOfChecksEnum.js";
import { check as checkAutoscalingPlanEnum } from "./AutoscalingPlanEnum.js";
import {
  check as checkAutoscalingRulesThreshold,
  strip as stripAutoscalingRulesThreshold,
} from "./AutoscalingRulesThreshold.js";
import { check as checkAutoscalingTimeWindowEnum } from "./AutoscalingTimeWindowEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["averageCpuUtilization"];
  if (typeof value1 !== "number") report(at + "/averageCpuUtilization", "number", value1);
  const value2: unknown = value["averageMemoryUtilization"];
  if (typeof value2 !== "number")
    report(at + "/averageMemoryUtilization", "number", value2);
  checkAutoscalingCooldownEnum(value["cooldown"], at + "/cooldown", report);
  const value4: unknown = value["lastScaleAction"];
  if (typeof value4 !== "string") report(at + "/lastScaleAction", "string", value4);
  const value5: unknown = value["lastScaleCheck"];
  if (typeof value5 !== "string") report(at + "/lastScaleCheck", "string", value5);
  const value6: unknown = value["maximumInstances"];
  if (!Number.isInteger(value6)) report(at + "/maximumInstances", "integer", value6);
  const value7: unknown = value["minimumInstances"];
  if (!Number.isInteger(value7)) report(at + "/minimumInstances", "integer", value7);
  checkAutoscalingNumberOfChecksEnum(value["numberOfChecks"], at + "/numberOfChecks", report);
  checkAutoscalingPlanEnum(value["plan"], at + "/plan", report);
  checkAutoscalingRulesThreshold(value["scaleDown"], at + "/scaleDown", report);
  checkAutoscalingRulesThreshold(value["scaleUp"], at + "/scaleUp", report);
  checkAutoscalingTimeWindowEnum(value["timeWindow"], at + "/timeWindow", report);
  check1(value["windowCounter"], at + "/windowCounter", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["numberOfChecksPreformed"];
  if (!Number.isInteger(value1)) report(at + "/numberOfChecksPreformed", "integer", value1);
  const value2: unknown = value["numberOfRequestsAboveCPULimit"];
  if (!Number.isInteger(value2))
    report(at + "/numberOfRequestsAboveCPULimit", "integer", value2);
  const value3: unknown = value["numberOfRequestsAboveMemoryLimit"];
  if (!Number.isInteger(value3))
    report(at + "/numberOfRequestsAboveMemoryLimit", "integer", value3);
  const value4: unknown = value["numberOfRequestsBelowCPULimit"];
  if (!Number.isInteger(value4))
    report(at + "/numberOfRequestsBelowCPULimit", "integer", value4);
  const value5: unknown = value["numberOfRequestsBelowMemoryLimit"];
  if (!Number.isInteger(value5))
    report(at + "/numberOfRequestsBelowMemoryLimit", "integer", value5);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["averageCpuUtilization"] !== undefined)
      fields["averageCpuUtilization"] = value["averageCpuUtilization"];
    if (value["averageMemoryUtilization"] !== undefined)
      fields["averageMemoryUtilization"] = value["averageMemoryUtilization"];
    if (value["cooldown"] !== undefined) fields["cooldown"] = value["cooldown"];
    if (value["lastScaleAction"] !== undefined)
      fields["lastScaleAction"] = value["lastScaleAction"];
    if (value["lastScaleCheck"] !== undefined)
      fields["lastScaleCheck"] = value["lastScaleCheck"];
    if (value["maximumInstances"] !== undefined)
      fields["maximumInstances"] = value["maximumInstances"];
    if (value["minimumInstances"] !== undefined)
      fields["minimumInstances"] = value["minimumInstances"];
    if (value["numberOfChecks"] !== undefined)
      fields["numberOfChecks"] = value["numberOfChecks"];
    if (value["plan"] !== undefined) fields["plan"] = value["plan"];
    if (value["scaleDown"] !== undefined)
      fields["scaleDown"] = stripAutoscalingRulesThreshold(value["scaleDown"], fields["scaleDown"]);
    if (value["scaleUp"] !== undefined)
      fields["scaleUp"] = stripAutoscalingRulesThreshold(value["scaleUp"], fields["scaleUp"]);
    if (value["timeWindow"] !== undefined) fields["timeWindow"] = value["timeWindow"];
    if (value["windowCounter"] !== undefined)
      fields["windowCounter"] = strip1(value["windowCounter"], fields["windowCounter"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
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
  return copy ?? value;
}

export { check, strip };
