// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { anyOf, fits, isObject } from "../validation.ts";
import { check as checkInvite, keep as keepInvite } from "../components/Invite.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (isObject(value)) anyOf([checkInvite, check1], value, at, fault);
  else fault(at, "object", value);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check2(value["invites"], at + "/invites", fault);
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkInvite(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (fits(checkInvite, value)) kept = keepInvite(value, kept);
  if (fits(check1, value)) kept = keep1(value, kept);
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["invites"] !== undefined)
      fields["invites"] = keep2(value["invites"], fields["invites"]);
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepInvite(value[index], items[index]);
    }
  }
  return kept ?? value;
}

const validator: Validator<"DELETE", "/v1/organization/{organizationId}/invites/{inviteId}"> = {
  method: "DELETE",
  path: "/v1/organization/{organizationId}/invites/{inviteId}",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as deleteOrganizationInvite };
