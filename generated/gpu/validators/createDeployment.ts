// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkDeployment, strip as stripDeployment } from "../components/Deployment.js";

const validator: Validator<
  "POST",
  "/api/deployments",
  paths["/api/deployments"]["post"],
  | paths["/api/deployments"]["post"]["responses"][200]["content"]["application/json"]
  | paths["/api/deployments"]["post"]["responses"][201]["content"]["application/json"]
> = {
  method: "POST",
  path: "/api/deployments",
  mayBeEmpty: false,
  check: checkDeployment,
  strip: stripDeployment,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as createDeployment };
