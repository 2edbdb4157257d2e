// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { anyOf, fits, isObject, toStandard } from "../validation.js";
import { check as checkCluster, strip as stripCluster } from "../components/Cluster.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (isObject(value)) anyOf([checkCluster, check1], value, at, report);
  else report(at, "object", value);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkCluster(value["cluster"], at + "/cluster", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (fits(checkCluster, value)) copy = stripCluster(value, copy);
  if (fits(check1, value)) copy = strip1(value, copy);
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["cluster"] !== undefined)
      fields["cluster"] = stripCluster(value["cluster"], fields["cluster"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/cluster/{clusterId}",
  paths["/v1/cluster/{clusterId}"]["get"],
  paths["/v1/cluster/{clusterId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/cluster/{clusterId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getCluster };
