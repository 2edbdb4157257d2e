// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import { check as checkUser, strip as stripUser } from "../components/User.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkUser(value["user"], at + "/user", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["user"] !== undefined)
      fields["user"] = stripUser(value["user"], fields["user"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/profile",
  paths["/v1/profile"]["get"],
  paths["/v1/profile"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/profile",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getProfile };
