// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkOrganization, strip as stripOrganization } from "./Organization.js";
import { check as checkAppTypeEnum } from "./AppTypeEnum.js";
import {
  check as checkOrganizationProfile,
  strip as stripOrganizationProfile,
} from "./OrganizationProfile.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  checkOrganization(value["compute"], at + "/compute", report);
  checkAppTypeEnum(value["preferedAppType"], at + "/preferedAppType", report);
  checkOrganizationProfile(value["profile"], at + "/profile", report);
  checkAppTypeEnum(value["publiclyAccessible"], at + "/publiclyAccessible", report);
  checkOrganization(value["site"], at + "/site", report);
  checkOrganization(value["storage"], at + "/storage", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["compute"] !== undefined)
      fields["compute"] = stripOrganization(value["compute"], fields["compute"]);
    if (value["preferedAppType"] !== undefined)
      fields["preferedAppType"] = value["preferedAppType"];
    if (value["profile"] !== undefined)
      fields["profile"] = stripOrganizationProfile(value["profile"], fields["profile"]);
    if (value["publiclyAccessible"] !== undefined)
      fields["publiclyAccessible"] = value["publiclyAccessible"];
    if (value["site"] !== undefined)
      fields["site"] = stripOrganization(value["site"], fields["site"]);
    if (value["storage"] !== undefined)
      fields["storage"] = stripOrganization(value["storage"], fields["storage"]);
  }
  return copy ?? value;
}

export { check, strip };
