// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkComputeProject,
  strip as stripComputeProject,
} from "../components/ComputeProject.js";

const validator: Validator<
  "GET",
  "/v1/compute-project/{computeProjectId}",
  paths["/v1/compute-project/{computeProjectId}"]["get"]
> = {
  method: "GET",
  path: "/v1/compute-project/{computeProjectId}",
  mayBeEmpty: false,
  check: checkComputeProject,
  strip: stripComputeProject,
};

export { validator as getComputeProject };
