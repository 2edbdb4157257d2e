// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject, put } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["kubeconfig"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/kubeconfig", "string", value1);
  const value2: unknown = value["version"];
  if (typeof value2 !== "string") report(at + "/version", "string", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["kubeconfig"] !== undefined) fields["kubeconfig"] = value["kubeconfig"];
    if (value["version"] !== undefined) fields["version"] = value["version"];
    for (const key of Object.keys(value)) {
      if (["kubeconfig", "version"].includes(key)) continue;
      put(fields, key, value[key]);
    }
  }
  return copy ?? value;
}

export { check, strip };
