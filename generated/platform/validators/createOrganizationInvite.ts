// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkInvite, keep as keepInvite } from "../components/Invite.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkInvite(value["invite"], at + "/invite", fault);
  const value2: unknown = value["message"];
  if (typeof value2 !== "string") fault(at + "/message", "string", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["invite"] !== undefined)
      fields["invite"] = keepInvite(value["invite"], fields["invite"]);
    if (value["message"] !== undefined) fields["message"] = value["message"];
  }
  return kept ?? value;
}

const validator: Validator<"POST", "/v1/organization/{organizationId}/invites"> = {
  method: "POST",
  path: "/v1/organization/{organizationId}/invites",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as createOrganizationInvite };
