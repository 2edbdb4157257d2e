// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkOrganization,
  strip as stripOrganization,
} from "../components/Organization.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkOrganization(value["organization"], at + "/organization", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["organization"] !== undefined)
      fields["organization"] = stripOrganization(value["organization"], fields["organization"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "POST",
  "/v1/organization",
  paths["/v1/organization"]["post"],
  paths["/v1/organization"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/organization",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as createOrganization };
