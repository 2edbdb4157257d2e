// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkAppTypeEnum } from "./AppTypeEnum.ts";
import { check as checkInvite, keep as keepInvite } from "./Invite.ts";
import {
  check as checkOrganizationProfile,
  keep as keepOrganizationProfile,
} from "./OrganizationProfile.ts";
import {
  check as checkOrganizationUser,
  keep as keepOrganizationUser,
} from "./OrganizationUser.ts";
import { check as checkWallet, keep as keepWallet } from "./Wallet.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  checkAppTypeEnum(value["appType"], at + "/appType", fault);
  const value3: unknown = value["createdAt"];
  if (value3 !== undefined && typeof value3 !== "string")
    fault(at + "/createdAt", "string", value3);
  const value4: unknown = value["invitedMembers"];
  if (value4 !== undefined) check1(value4, at + "/invitedMembers", fault);
  const value5: unknown = value["overdue"];
  if (typeof value5 !== "boolean") fault(at + "/overdue", "boolean", value5);
  checkOrganizationProfile(value["profile"], at + "/profile", fault);
  check2(value["registries"], at + "/registries", fault);
  const value8: unknown = value["updatedAt"];
  if (value8 !== undefined && typeof value8 !== "string")
    fault(at + "/updatedAt", "string", value8);
  check3(value["users"], at + "/users", fault);
  const value10: unknown = value["wallet"];
  if (value10 !== undefined) checkWallet(value10, at + "/wallet", fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkInvite(value[index], at + "/" + index, fault);
  }
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function check3(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check4(value[index], at + "/" + index, fault);
  }
}

function check4(value: unknown, at: string, fault: Fault): void {
  if (isObject(value)) checkOrganizationUser(value, at, fault);
  else if (typeof value !== "string") fault(at, "string | object", value);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["appType"] !== undefined) fields["appType"] = value["appType"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["invitedMembers"] !== undefined)
      fields["invitedMembers"] = keep1(value["invitedMembers"], fields["invitedMembers"]);
    if (value["overdue"] !== undefined) fields["overdue"] = value["overdue"];
    if (value["profile"] !== undefined)
      fields["profile"] = keepOrganizationProfile(value["profile"], fields["profile"]);
    if (value["registries"] !== undefined) fields["registries"] = value["registries"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["users"] !== undefined) fields["users"] = keep2(value["users"], fields["users"]);
    if (value["wallet"] !== undefined)
      fields["wallet"] = keepWallet(value["wallet"], fields["wallet"]);
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepInvite(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keep3(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep3(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) kept = keepOrganizationUser(value, kept);
  return kept ?? value;
}

export { check, keep };
