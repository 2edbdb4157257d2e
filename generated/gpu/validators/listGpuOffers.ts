// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkGpuOfferPage,
  strip as stripGpuOfferPage,
} from "../components/GpuOfferPage.js";

const validator: Validator<
  "GET",
  "/api/gpu-offers",
  paths["/api/gpu-offers"]["get"]
> = {
  method: "GET",
  path: "/api/gpu-offers",
  mayBeEmpty: false,
  check: checkGpuOfferPage,
  strip: stripGpuOfferPage,
};

export { validator as listGpuOffers };
