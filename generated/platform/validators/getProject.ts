// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkProject, strip as stripProject } from "../components/Project.js";

const validator: Validator<
  "GET",
  "/v1/project/{projectId}",
  paths["/v1/project/{projectId}"]["get"],
  paths["/v1/project/{projectId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/project/{projectId}",
  mayBeEmpty: false,
  check: checkProject,
  strip: stripProject,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getProject };
