// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkAppTypeEnum } from "./AppTypeEnum.js";
import { check as checkInvite, strip as stripInvite } from "./Invite.js";
import {
  check as checkOrganizationProfile,
  strip as stripOrganizationProfile,
} from "./OrganizationProfile.js";
import {
  check as checkOrganizationUser,
  strip as stripOrganizationUser,
} from "./OrganizationUser.js";
import { check as checkWallet, strip as stripWallet } from "./Wallet.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  checkAppTypeEnum(value["appType"], at + "/appType", report);
  const value3: unknown = value["createdAt"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/createdAt", "string", value3);
  const value4: unknown = value["invitedMembers"];
  if (value4 !== undefined) check1(value4, at + "/invitedMembers", report);
  const value5: unknown = value["overdue"];
  if (typeof value5 !== "boolean") report(at + "/overdue", "boolean", value5);
  checkOrganizationProfile(value["profile"], at + "/profile", report);
  check2(value["registries"], at + "/registries", report);
  const value8: unknown = value["updatedAt"];
  if (value8 !== undefined && typeof value8 !== "string")
    report(at + "/updatedAt", "string", value8);
  check3(value["users"], at + "/users", report);
  const value10: unknown = value["wallet"];
  if (value10 !== undefined) checkWallet(value10, at + "/wallet", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkInvite(value[index], at + "/" + index, report);
  }
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check4(value[index], at + "/" + index, report);
  }
}

function check4(value: unknown, at: string, report: ReportIssue): void {
  if (isObject(value)) checkOrganizationUser(value, at, report);
  else if (typeof value !== "string") report(at, "string | object", value);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["appType"] !== undefined) fields["appType"] = value["appType"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["invitedMembers"] !== undefined)
      fields["invitedMembers"] = strip1(value["invitedMembers"], fields["invitedMembers"]);
    if (value["overdue"] !== undefined) fields["overdue"] = value["overdue"];
    if (value["profile"] !== undefined)
      fields["profile"] = stripOrganizationProfile(value["profile"], fields["profile"]);
    if (value["registries"] !== undefined) fields["registries"] = value["registries"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["users"] !== undefined)
      fields["users"] = strip2(value["users"], fields["users"]);
    if (value["wallet"] !== undefined)
      fields["wallet"] = stripWallet(value["wallet"], fields["wallet"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripInvite(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = strip3(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip3(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) copy = stripOrganizationUser(value, copy);
  return copy ?? value;
}

export { check, strip };
