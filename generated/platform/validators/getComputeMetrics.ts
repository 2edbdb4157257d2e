// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkComputeMetrics,
  strip as stripComputeMetrics,
} from "../components/ComputeMetrics.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkComputeMetrics(value["metrics"], at + "/metrics", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["metrics"] !== undefined)
      fields["metrics"] = stripComputeMetrics(value["metrics"], fields["metrics"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/compute-instance/{instanceId}/metrics",
  paths["/v1/compute-instance/{instanceId}/metrics"]["get"],
  paths["/v1/compute-instance/{instanceId}/metrics"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/compute-instance/{instanceId}/metrics",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getComputeMetrics };
