// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkMigrateProjectsResponse,
  keep as keepMigrateProjectsResponse,
} from "../components/MigrateProjectsResponse.ts";

const validator: Validator<"POST", "/v1/organization/{organizationId}/migrate-projects"> = {
  method: "POST",
  path: "/v1/organization/{organizationId}/migrate-projects",
  mayBeEmpty: false,
  check: checkMigrateProjectsResponse,
  keep: keepMigrateProjectsResponse,
};

export { validator as migrateProjectsToStorage };
