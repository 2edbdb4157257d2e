// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkVolume, strip as stripVolume } from "../components/Volume.js";

const validator: Validator<
  "POST",
  "/api/volumes/{volumeId}/detach",
  paths["/api/volumes/{volumeId}/detach"]["post"],
  paths["/api/volumes/{volumeId}/detach"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/api/volumes/{volumeId}/detach",
  mayBeEmpty: false,
  check: checkVolume,
  strip: stripVolume,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as detachVolume };
