// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkOverdueStatus,
  keep as keepOverdueStatus,
} from "../components/OverdueStatus.ts";

const validator: Validator<"GET", "/v1/organization/{organizationId}/overdue"> = {
  method: "GET",
  path: "/v1/organization/{organizationId}/overdue",
  mayBeEmpty: false,
  check: checkOverdueStatus,
  keep: keepOverdueStatus,
};

export { validator as getOrganizationOverdue };
