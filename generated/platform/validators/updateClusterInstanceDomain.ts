// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import { check as checkDomain, strip as stripDomain } from "../components/Domain.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkDomain(value["domain"], at + "/domain", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["domain"] !== undefined)
      fields["domain"] = stripDomain(value["domain"], fields["domain"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "PATCH",
  "/v1/cluster-instance/{instanceId}/domains/{domainId}",
  paths["/v1/cluster-instance/{instanceId}/domains/{domainId}"]["patch"],
  paths["/v1/cluster-instance/{instanceId}/domains/{domainId}"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/v1/cluster-instance/{instanceId}/domains/{domainId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateClusterInstanceDomain };
