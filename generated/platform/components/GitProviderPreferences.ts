// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["buildStatus"];
  if (value1 !== undefined && typeof value1 !== "boolean")
    fault(at + "/buildStatus", "boolean", value1);
  const value2: unknown = value["commitComments"];
  if (value2 !== undefined && typeof value2 !== "boolean")
    fault(at + "/commitComments", "boolean", value2);
  const value3: unknown = value["githubDeployment"];
  if (value3 !== undefined && typeof value3 !== "boolean")
    fault(at + "/githubDeployment", "boolean", value3);
  const value4: unknown = value["prComments"];
  if (value4 !== undefined && typeof value4 !== "boolean")
    fault(at + "/prComments", "boolean", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["buildStatus"] !== undefined) fields["buildStatus"] = value["buildStatus"];
    if (value["commitComments"] !== undefined) fields["commitComments"] = value["commitComments"];
    if (value["githubDeployment"] !== undefined)
      fields["githubDeployment"] = value["githubDeployment"];
    if (value["prComments"] !== undefined) fields["prComments"] = value["prComments"];
  }
  return kept ?? value;
}

export { check, keep };
