// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkKubernetesHealth,
  strip as stripKubernetesHealth,
} from "../components/KubernetesHealth.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkKubernetesHealth(value["health"], at + "/health", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["health"] !== undefined)
      fields["health"] = stripKubernetesHealth(value["health"], fields["health"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/api/kubernetes/{clusterId}/health",
  paths["/api/kubernetes/{clusterId}/health"]["get"],
  paths["/api/kubernetes/{clusterId}/health"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/kubernetes/{clusterId}/health",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getKubernetesHealth };
