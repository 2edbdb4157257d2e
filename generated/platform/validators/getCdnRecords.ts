// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkCdnRecords, keep as keepCdnRecords } from "../components/CdnRecords.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkCdnRecords(value["records"], at + "/records", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["records"] !== undefined)
      fields["records"] = keepCdnRecords(value["records"], fields["records"]);
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/project/{projectId}/domains/cdn-records"> = {
  method: "GET",
  path: "/v1/project/{projectId}/domains/cdn-records",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getCdnRecords };
