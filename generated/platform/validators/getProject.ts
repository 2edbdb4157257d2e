// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import { check as checkProject, keep as keepProject } from "../components/Project.ts";

const validator: Validator<"GET", "/v1/project/{projectId}"> = {
  method: "GET",
  path: "/v1/project/{projectId}",
  mayBeEmpty: false,
  check: checkProject,
  keep: keepProject,
};

export { validator as getProject };
