// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkMarketplaceAppMetadata,
  strip as stripMarketplaceAppMetadata,
} from "./MarketplaceAppMetadata.js";
import {
  check as checkMarketplaceAppService,
  strip as stripMarketplaceAppService,
} from "./MarketplaceAppService.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  checkMarketplaceAppMetadata(value["metadata"], at + "/metadata", report);
  const value3: unknown = value["name"];
  if (typeof value3 !== "string") report(at + "/name", "string", value3);
  const value4: unknown = value["priority"];
  if (value4 !== undefined && !Number.isInteger(value4))
    report(at + "/priority", "integer", value4);
  check1(value["services"], at + "/services", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkMarketplaceAppService(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["metadata"] !== undefined)
      fields["metadata"] = stripMarketplaceAppMetadata(value["metadata"], fields["metadata"]);
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["priority"] !== undefined) fields["priority"] = value["priority"];
    if (value["services"] !== undefined)
      fields["services"] = strip1(value["services"], fields["services"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripMarketplaceAppService(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
