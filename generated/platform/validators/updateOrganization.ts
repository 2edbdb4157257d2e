// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkOrganization,
  keep as keepOrganization,
} from "../components/Organization.ts";

const validator: Validator<"PUT", "/v1/organization/{organizationId}"> = {
  method: "PUT",
  path: "/v1/organization/{organizationId}",
  mayBeEmpty: false,
  check: checkOrganization,
  keep: keepOrganization,
};

export { validator as updateOrganization };
