// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import { check as checkInvite, strip as stripInvite } from "../components/Invite.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkInvite(value["invite"], at + "/invite", report);
  const value2: unknown = value["message"];
  if (typeof value2 !== "string") report(at + "/message", "string", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["invite"] !== undefined)
      fields["invite"] = stripInvite(value["invite"], fields["invite"]);
    if (value["message"] !== undefined) fields["message"] = value["message"];
  }
  return copy ?? value;
}

const validator: Validator<
  "POST",
  "/v1/organization/{organizationId}/invites",
  paths["/v1/organization/{organizationId}/invites"]["post"],
  paths["/v1/organization/{organizationId}/invites"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/organization/{organizationId}/invites",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as createOrganizationInvite };
