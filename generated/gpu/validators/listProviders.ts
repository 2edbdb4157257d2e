// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

const validator: Validator<
  "GET",
  "/api/providers",
  paths["/api/providers"]["get"],
  paths["/api/providers"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/providers",
  mayBeEmpty: false,
  check,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as listProviders };
