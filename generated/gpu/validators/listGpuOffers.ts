// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkGpuOfferPage,
  strip as stripGpuOfferPage,
} from "../components/GpuOfferPage.js";

const validator: Validator<
  "GET",
  "/api/gpu-offers",
  paths["/api/gpu-offers"]["get"],
  paths["/api/gpu-offers"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/api/gpu-offers",
  mayBeEmpty: false,
  check: checkGpuOfferPage,
  strip: stripGpuOfferPage,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as listGpuOffers };
