// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkOverdueStatus,
  strip as stripOverdueStatus,
} from "../components/OverdueStatus.js";

const validator: Validator<
  "GET",
  "/v1/organization/{organizationId}/overdue",
  paths["/v1/organization/{organizationId}/overdue"]["get"]
> = {
  method: "GET",
  path: "/v1/organization/{organizationId}/overdue",
  mayBeEmpty: false,
  check: checkOverdueStatus,
  strip: stripOverdueStatus,
};

export { validator as getOrganizationOverdue };
