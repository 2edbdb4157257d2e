// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["buildStatus"];
  if (value1 !== undefined && typeof value1 !== "boolean")
    report(at + "/buildStatus", "boolean", value1);
  const value2: unknown = value["commitComments"];
  if (value2 !== undefined && typeof value2 !== "boolean")
    report(at + "/commitComments", "boolean", value2);
  const value3: unknown = value["githubDeployment"];
  if (value3 !== undefined && typeof value3 !== "boolean")
    report(at + "/githubDeployment", "boolean", value3);
  const value4: unknown = value["prComments"];
  if (value4 !== undefined && typeof value4 !== "boolean")
    report(at + "/prComments", "boolean", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["buildStatus"] !== undefined) fields["buildStatus"] = value["buildStatus"];
    if (value["commitComments"] !== undefined)
      fields["commitComments"] = value["commitComments"];
    if (value["githubDeployment"] !== undefined)
      fields["githubDeployment"] = value["githubDeployment"];
    if (value["prComments"] !== undefined) fields["prComments"] = value["prComments"];
  }
  return copy ?? value;
}

export { check, strip };
