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
  check1(value["environmentVariables"], at + "/environmentVariables", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkEnvironmentVariable(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["environmentVariables"] !== undefined)
      fields["environmentVariables"] = strip1(value["environmentVariables"], fields["environmentVariables"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripEnvironmentVariable(value[index], items[index]);
    }
  }
  return copy ?? value;
}

const validator: Validator<
  "POST",
  "/v1/project/{projectId}/environment-variables",
  paths["/v1/project/{projectId}/environment-variables"]["post"],
  paths["/v1/project/{projectId}/environment-variables"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/project/{projectId}/environment-variables",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as addEnvironmentVariables };
