// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkVolumeRegion,
  strip as stripVolumeRegion,
} from "../components/VolumeRegion.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["hasAnyOffers"];
  if (typeof value1 !== "boolean") report(at + "/hasAnyOffers", "boolean", value1);
  check1(value["regions"], at + "/regions", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkVolumeRegion(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["hasAnyOffers"] !== undefined) fields["hasAnyOffers"] = value["hasAnyOffers"];
    if (value["regions"] !== undefined)
      fields["regions"] = strip1(value["regions"], fields["regions"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripVolumeRegion(value[index], items[index]);
    }
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/api/volumes/regions",
  paths["/api/volumes/regions"]["get"],
  paths["/api/volumes/regions"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/volumes/regions",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as listVolumeRegions };
