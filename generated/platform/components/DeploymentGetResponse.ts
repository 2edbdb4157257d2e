// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkDeployment, strip as stripDeployment } from "./Deployment.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkDeployment(value["deployment"], at + "/deployment", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["deployment"] !== undefined)
      fields["deployment"] = stripDeployment(value["deployment"], fields["deployment"]);
    if (value["liveLogs"] !== undefined) fields["liveLogs"] = value["liveLogs"];
  }
  return copy ?? value;
}

export { check, strip };
