// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkEnvironmentVariable,
  strip as stripEnvironmentVariable,
} from "../components/EnvironmentVariable.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkEnvironmentVariable(value["updated"], at + "/updated", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["updated"] !== undefined)
      fields["updated"] = stripEnvironmentVariable(value["updated"], fields["updated"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "PUT",
  "/v1/project/{projectId}/environment-variables/{environmentVariableId}",
  paths["/v1/project/{projectId}/environment-variables/{environmentVariableId}"]["put"],
  paths["/v1/project/{projectId}/environment-variables/{environmentVariableId}"]["put"]["responses"][200]["content"]["application/json"]
> = {
  method: "PUT",
  path: "/v1/project/{projectId}/environment-variables/{environmentVariableId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateEnvironmentVariable };
