// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkDeployment, strip as stripDeployment } from "../components/Deployment.js";

const validator: Validator<
  "PATCH",
  "/api/deployments/{id}",
  paths["/api/deployments/{id}"]["patch"],
  paths["/api/deployments/{id}"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/api/deployments/{id}",
  mayBeEmpty: false,
  check: checkDeployment,
  strip: stripDeployment,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateDeployment };
