// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkVolumePricing,
  strip as stripVolumePricing,
} from "../components/VolumePricing.js";

const validator: Validator<
  "GET",
  "/api/volumes/pricing",
  paths["/api/volumes/pricing"]["get"],
  paths["/api/volumes/pricing"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/volumes/pricing",
  mayBeEmpty: false,
  check: checkVolumePricing,
  strip: stripVolumePricing,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getVolumePricing };
