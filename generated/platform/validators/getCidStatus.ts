// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import { check as checkPinStatus, strip as stripPinStatus } from "../components/PinStatus.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkPinStatus(value["pinStatus"], at + "/pinStatus", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["pinStatus"] !== undefined)
      fields["pinStatus"] = stripPinStatus(value["pinStatus"], fields["pinStatus"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v2/ipfs/pins/{cid}/status",
  paths["/v2/ipfs/pins/{cid}/status"]["get"],
  paths["/v2/ipfs/pins/{cid}/status"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v2/ipfs/pins/{cid}/status",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getCidStatus };
