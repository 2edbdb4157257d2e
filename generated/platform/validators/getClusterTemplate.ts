// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkMarketplaceApp,
  strip as stripMarketplaceApp,
} from "../components/MarketplaceApp.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkMarketplaceApp(value["clusterTemplate"], at + "/clusterTemplate", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["clusterTemplate"] !== undefined)
      fields["clusterTemplate"] = stripMarketplaceApp(value["clusterTemplate"], fields["clusterTemplate"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/cluster-templates/{clusterTemplateId}",
  paths["/v1/cluster-templates/{clusterTemplateId}"]["get"],
  paths["/v1/cluster-templates/{clusterTemplateId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/cluster-templates/{clusterTemplateId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getClusterTemplate };
