// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkMarketplaceApp, keep as keepMarketplaceApp } from "./MarketplaceApp.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["clusterId"];
  if (typeof value1 !== "string") fault(at + "/clusterId", "string", value1);
  const value2: unknown = value["clusterInstanceId"];
  if (typeof value2 !== "string") fault(at + "/clusterInstanceId", "string", value2);
  const value3: unknown = value["clusterInstanceOrderId"];
  if (typeof value3 !== "string") fault(at + "/clusterInstanceOrderId", "string", value3);
  checkMarketplaceApp(value["template"], at + "/template", fault);
  const value5: unknown = value["templateId"];
  if (typeof value5 !== "string") fault(at + "/templateId", "string", value5);
  const value6: unknown = value["topic"];
  if (typeof value6 !== "string") fault(at + "/topic", "string", value6);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["clusterId"] !== undefined) fields["clusterId"] = value["clusterId"];
    if (value["clusterInstanceId"] !== undefined)
      fields["clusterInstanceId"] = value["clusterInstanceId"];
    if (value["clusterInstanceOrderId"] !== undefined)
      fields["clusterInstanceOrderId"] = value["clusterInstanceOrderId"];
    if (value["template"] !== undefined)
      fields["template"] = keepMarketplaceApp(value["template"], fields["template"]);
    if (value["templateId"] !== undefined) fields["templateId"] = value["templateId"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
  }
  return kept ?? value;
}

export { check, keep };
