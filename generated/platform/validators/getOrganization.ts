// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { anyOf, fits, isObject, toStandard } from "../validation.js";
import {
  check as checkOrganization,
  strip as stripOrganization,
} from "../components/Organization.js";
import {
  check as checkMasterOrganization,
  strip as stripMasterOrganization,
} from "../components/MasterOrganization.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (isObject(value))
    anyOf([checkOrganization, checkMasterOrganization], value, at, report);
  else report(at, "object", value);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (fits(checkOrganization, value)) copy = stripOrganization(value, copy);
  if (fits(checkMasterOrganization, value)) copy = stripMasterOrganization(value, copy);
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/organization/{organizationId}",
  paths["/v1/organization/{organizationId}"]["get"],
  paths["/v1/organization/{organizationId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/organization/{organizationId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getOrganization };
