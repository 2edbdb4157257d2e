// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkMarketplaceApp,
  keep as keepMarketplaceApp,
} from "../components/MarketplaceApp.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkMarketplaceApp(value["clusterTemplate"], at + "/clusterTemplate", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["clusterTemplate"] !== undefined)
      fields["clusterTemplate"] = keepMarketplaceApp(
        value["clusterTemplate"],
        fields["clusterTemplate"],
      );
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/cluster-templates/{clusterTemplateId}"> = {
  method: "GET",
  path: "/v1/cluster-templates/{clusterTemplateId}",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getClusterTemplate };
