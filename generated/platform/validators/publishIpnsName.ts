// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkIpnsName, keep as keepIpnsName } from "../components/IpnsName.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkIpnsName(value["ipnsName"], at + "/ipnsName", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["ipnsName"] !== undefined)
      fields["ipnsName"] = keepIpnsName(value["ipnsName"], fields["ipnsName"]);
  }
  return kept ?? value;
}

const validator: Validator<"POST", "/v1/ipns/deployments/{deploymentId}/names"> = {
  method: "POST",
  path: "/v1/ipns/deployments/{deploymentId}/names",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as publishIpnsName };
