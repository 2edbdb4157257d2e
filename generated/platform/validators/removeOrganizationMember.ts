// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["error"];
  if (typeof value1 !== "boolean") report(at + "/error", "boolean", value1);
  const value2: unknown = value["message"];
  if (typeof value2 !== "string") report(at + "/message", "string", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
  }
  return copy ?? value;
}

const validator: Validator<
  "DELETE",
  "/v1/organization/{organizationId}/member",
  paths["/v1/organization/{organizationId}/member"]["delete"],
  paths["/v1/organization/{organizationId}/member"]["delete"]["responses"][200]["content"]["application/json"]
> = {
  method: "DELETE",
  path: "/v1/organization/{organizationId}/member",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as removeOrganizationMember };
