// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkTerminationCheck,
  strip as stripTerminationCheck,
} from "../components/TerminationCheck.js";

const validator: Validator<
  "GET",
  "/api/deployments/{id}/can-terminate",
  paths["/api/deployments/{id}/can-terminate"]["get"],
  paths["/api/deployments/{id}/can-terminate"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/deployments/{id}/can-terminate",
  mayBeEmpty: false,
  check: checkTerminationCheck,
  strip: stripTerminationCheck,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as checkTermination };
