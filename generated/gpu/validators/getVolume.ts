// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { check as checkVolume, strip as stripVolume } from "../components/Volume.js";

const validator: Validator<
  "GET",
  "/api/volumes/{volumeId}",
  paths["/api/volumes/{volumeId}"]["get"]
> = {
  method: "GET",
  path: "/api/volumes/{volumeId}",
  mayBeEmpty: false,
  check: checkVolume,
  strip: stripVolume,
};

export { validator as getVolume };
