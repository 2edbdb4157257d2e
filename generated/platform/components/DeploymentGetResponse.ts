// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkDeployment, keep as keepDeployment } from "./Deployment.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkDeployment(value["deployment"], at + "/deployment", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["deployment"] !== undefined)
      fields["deployment"] = keepDeployment(value["deployment"], fields["deployment"]);
    if (value["liveLogs"] !== undefined) fields["liveLogs"] = value["liveLogs"];
  }
  return kept ?? value;
}

export { check, keep };
