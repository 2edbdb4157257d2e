// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["hasGpuOffers"];
  if (value1 !== undefined && typeof value1 !== "boolean")
    report(at + "/hasGpuOffers", "boolean", value1);
  const value2: unknown = value["hourlyRatePerGb"];
  if (value2 !== undefined && typeof value2 !== "number")
    report(at + "/hourlyRatePerGb", "number", value2);
  const value3: unknown = value["id"];
  if (typeof value3 !== "string") report(at + "/id", "string", value3);
  const value4: unknown = value["maxSizeGb"];
  if (value4 !== undefined && !Number.isInteger(value4))
    report(at + "/maxSizeGb", "integer", value4);
  const value5: unknown = value["minSizeGb"];
  if (value5 !== undefined && !Number.isInteger(value5))
    report(at + "/minSizeGb", "integer", value5);
  const value6: unknown = value["name"];
  if (typeof value6 !== "string") report(at + "/name", "string", value6);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["hasGpuOffers"] !== undefined) fields["hasGpuOffers"] = value["hasGpuOffers"];
    if (value["hourlyRatePerGb"] !== undefined)
      fields["hourlyRatePerGb"] = value["hourlyRatePerGb"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["maxSizeGb"] !== undefined) fields["maxSizeGb"] = value["maxSizeGb"];
    if (value["minSizeGb"] !== undefined) fields["minSizeGb"] = value["minSizeGb"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
  }
  return copy ?? value;
}

export { check, strip };
