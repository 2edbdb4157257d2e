// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkComputeMetrics,
  keep as keepComputeMetrics,
} from "../components/ComputeMetrics.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkComputeMetrics(value["metrics"], at + "/metrics", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["metrics"] !== undefined)
      fields["metrics"] = keepComputeMetrics(value["metrics"], fields["metrics"]);
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/compute-instance/{instanceId}/metrics"> = {
  method: "GET",
  path: "/v1/compute-instance/{instanceId}/metrics",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getComputeMetrics };
