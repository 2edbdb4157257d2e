// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkComputeProject,
  keep as keepComputeProject,
} from "../components/ComputeProject.ts";

const validator: Validator<"GET", "/v1/compute-project/{computeProjectId}"> = {
  method: "GET",
  path: "/v1/compute-project/{computeProjectId}",
  mayBeEmpty: false,
  check: checkComputeProject,
  keep: keepComputeProject,
};

export { validator as getComputeProject };
