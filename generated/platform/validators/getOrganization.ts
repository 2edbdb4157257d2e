// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Validator } from "../validation.ts";
import { anyOf, fits, isObject } from "../validation.ts";
import {
  check as checkOrganization,
  keep as keepOrganization,
} from "../components/Organization.ts";
import {
  check as checkMasterOrganization,
  keep as keepMasterOrganization,
} from "../components/MasterOrganization.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (isObject(value)) anyOf([checkOrganization, checkMasterOrganization], value, at, fault);
  else fault(at, "object", value);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (fits(checkOrganization, value)) kept = keepOrganization(value, kept);
  if (fits(checkMasterOrganization, value)) kept = keepMasterOrganization(value, kept);
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/organization/{organizationId}"> = {
  method: "GET",
  path: "/v1/organization/{organizationId}",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getOrganization };
