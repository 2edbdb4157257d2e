// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkDeploymentTermination,
  strip as stripDeploymentTermination,
} from "../components/DeploymentTermination.js";

const validator: Validator<
  "DELETE",
  "/api/deployments/{id}",
  paths["/api/deployments/{id}"]["delete"],
  paths["/api/deployments/{id}"]["delete"]["responses"][200]["content"]["application/json"]
> = {
  method: "DELETE",
  path: "/api/deployments/{id}",
  mayBeEmpty: false,
  check: checkDeploymentTermination,
  strip: stripDeploymentTermination,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as terminateDeployment };
