// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkConfiguration,
  keep as keepConfiguration,
} from "../components/Configuration.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkConfiguration(value["configuration"], at + "/configuration", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["configuration"] !== undefined)
      fields["configuration"] = keepConfiguration(value["configuration"], fields["configuration"]);
  }
  return kept ?? value;
}

const validator: Validator<"PUT", "/v1/project/{projectId}/configuration"> = {
  method: "PUT",
  path: "/v1/project/{projectId}/configuration",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as updateProjectConfiguration };
