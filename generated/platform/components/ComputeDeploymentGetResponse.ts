// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkComputeDeployment,
  keep as keepComputeDeployment,
} from "./ComputeDeployment.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkComputeDeployment(value["deployment"], at + "/deployment", fault);
  check1(value["liveLogs"], at + "/liveLogs", fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["deployment"] !== undefined)
      fields["deployment"] = keepComputeDeployment(value["deployment"], fields["deployment"]);
    if (value["liveLogs"] !== undefined) fields["liveLogs"] = value["liveLogs"];
  }
  return kept ?? value;
}

export { check, keep };
