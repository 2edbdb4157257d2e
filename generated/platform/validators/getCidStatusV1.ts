// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkPinStatus, keep as keepPinStatus } from "../components/PinStatus.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkPinStatus(value["pinStatus"], at + "/pinStatus", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["pinStatus"] !== undefined)
      fields["pinStatus"] = keepPinStatus(value["pinStatus"], fields["pinStatus"]);
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/ipfs/pins/{cid}/status"> = {
  method: "GET",
  path: "/v1/ipfs/pins/{cid}/status",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getCidStatusV1 };
