// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkOverdueStatus,
  strip as stripOverdueStatus,
} from "../components/OverdueStatus.js";

const validator: Validator<
  "GET",
  "/v1/organization/{organizationId}/overdue",
  paths["/v1/organization/{organizationId}/overdue"]["get"],
  paths["/v1/organization/{organizationId}/overdue"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/organization/{organizationId}/overdue",
  mayBeEmpty: false,
  check: checkOverdueStatus,
  strip: stripOverdueStatus,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getOrganizationOverdue };
