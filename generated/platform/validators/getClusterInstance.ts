// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkClusterInstance,
  strip as stripClusterInstance,
} from "../components/ClusterInstance.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkClusterInstance(value["instance"], at + "/instance", report);
  const value2: unknown = value["success"];
  if (typeof value2 !== "boolean") report(at + "/success", "boolean", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["instance"] !== undefined)
      fields["instance"] = stripClusterInstance(value["instance"], fields["instance"]);
    if (value["success"] !== undefined) fields["success"] = value["success"];
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/cluster-instance/{instanceId}",
  paths["/v1/cluster-instance/{instanceId}"]["get"],
  paths["/v1/cluster-instance/{instanceId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/cluster-instance/{instanceId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getClusterInstance };
