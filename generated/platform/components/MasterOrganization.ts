// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkOrganization, keep as keepOrganization } from "./Organization.ts";
import { check as checkAppTypeEnum } from "./AppTypeEnum.ts";
import {
  check as checkOrganizationProfile,
  keep as keepOrganizationProfile,
} from "./OrganizationProfile.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  checkOrganization(value["compute"], at + "/compute", fault);
  checkAppTypeEnum(value["preferedAppType"], at + "/preferedAppType", fault);
  checkOrganizationProfile(value["profile"], at + "/profile", fault);
  checkAppTypeEnum(value["publiclyAccessible"], at + "/publiclyAccessible", fault);
  checkOrganization(value["site"], at + "/site", fault);
  checkOrganization(value["storage"], at + "/storage", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["compute"] !== undefined)
      fields["compute"] = keepOrganization(value["compute"], fields["compute"]);
    if (value["preferedAppType"] !== undefined)
      fields["preferedAppType"] = value["preferedAppType"];
    if (value["profile"] !== undefined)
      fields["profile"] = keepOrganizationProfile(value["profile"], fields["profile"]);
    if (value["publiclyAccessible"] !== undefined)
      fields["publiclyAccessible"] = value["publiclyAccessible"];
    if (value["site"] !== undefined)
      fields["site"] = keepOrganization(value["site"], fields["site"]);
    if (value["storage"] !== undefined)
      fields["storage"] = keepOrganization(value["storage"], fields["storage"]);
  }
  return kept ?? value;
}

export { check, keep };
