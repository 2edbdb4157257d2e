// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { anyOf, fits, isObject } from "../validation.ts";
import { check as checkCluster, keep as keepCluster } from "../components/Cluster.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (isObject(value)) anyOf([checkCluster, check1], value, at, fault);
  else fault(at, "object", value);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkCluster(value["cluster"], at + "/cluster", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (fits(checkCluster, value)) kept = keepCluster(value, kept);
  if (fits(check1, value)) kept = keep1(value, kept);
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["cluster"] !== undefined)
      fields["cluster"] = keepCluster(value["cluster"], fields["cluster"]);
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/cluster/{clusterId}"> = {
  method: "GET",
  path: "/v1/cluster/{clusterId}",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getCluster };
