// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { check as checkDeployment, strip as stripDeployment } from "../components/Deployment.js";

const validator: Validator<
  "POST",
  "/api/deployments",
  paths["/api/deployments"]["post"]
> = {
  method: "POST",
  path: "/api/deployments",
  mayBeEmpty: false,
  check: checkDeployment,
  strip: stripDeployment,
};

export { validator as createDeployment };
