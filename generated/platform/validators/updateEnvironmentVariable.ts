// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkEnvironmentVariable,
  keep as keepEnvironmentVariable,
} from "../components/EnvironmentVariable.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkEnvironmentVariable(value["updated"], at + "/updated", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["updated"] !== undefined)
      fields["updated"] = keepEnvironmentVariable(value["updated"], fields["updated"]);
  }
  return kept ?? value;
}

const validator: Validator<
  "PUT",
  "/v1/project/{projectId}/environment-variables/{environmentVariableId}"
> = {
  method: "PUT",
  path: "/v1/project/{projectId}/environment-variables/{environmentVariableId}",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as updateEnvironmentVariable };
