// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkConfiguration,
  strip as stripConfiguration,
} from "../components/Configuration.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkConfiguration(value["configuration"], at + "/configuration", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["configuration"] !== undefined)
      fields["configuration"] = stripConfiguration(value["configuration"], fields["configuration"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "PUT",
  "/v1/project/{projectId}/configuration",
  paths["/v1/project/{projectId}/configuration"]["put"],
  paths["/v1/project/{projectId}/configuration"]["put"]["responses"][200]["content"]["application/json"]
> = {
  method: "PUT",
  path: "/v1/project/{projectId}/configuration",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateProjectConfiguration };
