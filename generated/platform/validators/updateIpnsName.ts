// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import { check as checkIpnsName, strip as stripIpnsName } from "../components/IpnsName.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkIpnsName(value["ipnsName"], at + "/ipnsName", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["ipnsName"] !== undefined)
      fields["ipnsName"] = stripIpnsName(value["ipnsName"], fields["ipnsName"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "PUT",
  "/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}",
  paths["/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}"]["put"],
  paths["/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}"]["put"]["responses"][200]["content"]["application/json"]
> = {
  method: "PUT",
  path: "/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateIpnsName };
