// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";

function check(value: unknown, at: string, report: ReportIssue): void {}

const validator: Validator<
  "DELETE",
  "/v1/cluster-instance/{instanceId}",
  paths["/v1/cluster-instance/{instanceId}"]["delete"]
> = {
  method: "DELETE",
  path: "/v1/cluster-instance/{instanceId}",
  mayBeEmpty: false,
  check,
};

export { validator as deleteClusterInstance };
