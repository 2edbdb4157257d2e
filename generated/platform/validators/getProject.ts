// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { check as checkProject, strip as stripProject } from "../components/Project.js";

const validator: Validator<
  "GET",
  "/v1/project/{projectId}",
  paths["/v1/project/{projectId}"]["get"]
> = {
  method: "GET",
  path: "/v1/project/{projectId}",
  mayBeEmpty: false,
  check: checkProject,
  strip: stripProject,
};

export { validator as getProject };
