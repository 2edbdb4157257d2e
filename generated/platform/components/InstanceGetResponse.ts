// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkInstance, keep as keepInstance } from "./Instance.ts";
import { check as checkTopupReport, keep as keepTopupReport } from "./TopupReport.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkInstance(value["instance"], at + "/instance", fault);
  const value2: unknown = value["success"];
  if (typeof value2 !== "boolean") fault(at + "/success", "boolean", value2);
  const value3: unknown = value["topupReport"];
  if (value3 !== undefined) checkTopupReport(value3, at + "/topupReport", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["instance"] !== undefined)
      fields["instance"] = keepInstance(value["instance"], fields["instance"]);
    if (value["success"] !== undefined) fields["success"] = value["success"];
    if (value["topupReport"] !== undefined)
      fields["topupReport"] = keepTopupReport(value["topupReport"], fields["topupReport"]);
  }
  return kept ?? value;
}

export { check, keep };
