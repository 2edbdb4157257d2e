// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkOrganization,
  strip as stripOrganization,
} from "../components/Organization.js";

const validator: Validator<
  "PUT",
  "/v1/organization/{organizationId}",
  paths["/v1/organization/{organizationId}"]["put"],
  paths["/v1/organization/{organizationId}"]["put"]["responses"][200]["content"]["application/json"]
> = {
  method: "PUT",
  path: "/v1/organization/{organizationId}",
  mayBeEmpty: false,
  check: checkOrganization,
  strip: stripOrganization,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateOrganization };
