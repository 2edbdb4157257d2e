// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";

function check(value: unknown, at: string, report: ReportIssue): void {}

const validator: Validator<
  "PATCH",
  "/v1/cluster-instance/{instanceId}/domains/{domainId}/verify",
  paths["/v1/cluster-instance/{instanceId}/domains/{domainId}/verify"]["patch"]
> = {
  method: "PATCH",
  path: "/v1/cluster-instance/{instanceId}/domains/{domainId}/verify",
  mayBeEmpty: false,
  check,
};

export { validator as verifyClusterInstanceDomain };
