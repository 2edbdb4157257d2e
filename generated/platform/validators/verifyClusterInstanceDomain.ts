// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Validator } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {}

const validator: Validator<"PATCH", "/v1/cluster-instance/{instanceId}/domains/{domainId}/verify"> =
  {
    method: "PATCH",
    path: "/v1/cluster-instance/{instanceId}/domains/{domainId}/verify",
    mayBeEmpty: false,
    check,
  };

export { validator as verifyClusterInstanceDomain };
