// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkMigrateProjectsResponse,
  strip as stripMigrateProjectsResponse,
} from "../components/MigrateProjectsResponse.js";

const validator: Validator<
  "POST",
  "/v1/organization/{organizationId}/migrate-projects",
  paths["/v1/organization/{organizationId}/migrate-projects"]["post"],
  paths["/v1/organization/{organizationId}/migrate-projects"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/organization/{organizationId}/migrate-projects",
  mayBeEmpty: false,
  check: checkMigrateProjectsResponse,
  strip: stripMigrateProjectsResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as migrateProjectsToStorage };
