// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkVolume, strip as stripVolume } from "../components/Volume.js";

const validator: Validator<
  "PATCH",
  "/api/volumes/{volumeId}",
  paths["/api/volumes/{volumeId}"]["patch"],
  paths["/api/volumes/{volumeId}"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/api/volumes/{volumeId}",
  mayBeEmpty: false,
  check: checkVolume,
  strip: stripVolume,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateVolume };
