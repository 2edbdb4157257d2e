// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkVolumePage, strip as stripVolumePage } from "../components/VolumePage.js";

const validator: Validator<
  "GET",
  "/api/volumes",
  paths["/api/volumes"]["get"],
  paths["/api/volumes"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/volumes",
  mayBeEmpty: false,
  check: checkVolumePage,
  strip: stripVolumePage,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as listVolumes };
