// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkKubernetesVersion,
  strip as stripKubernetesVersion,
} from "../components/KubernetesVersion.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["versions"], at + "/versions", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkKubernetesVersion(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["versions"] !== undefined)
      fields["versions"] = strip1(value["versions"], fields["versions"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripKubernetesVersion(value[index], items[index]);
    }
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/api/kubernetes/versions",
  paths["/api/kubernetes/versions"]["get"],
  paths["/api/kubernetes/versions"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/kubernetes/versions",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as listKubernetesVersions };
