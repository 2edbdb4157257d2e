// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkSuccessResponse,
  strip as stripSuccessResponse,
} from "../components/SuccessResponse.js";

const validator: Validator<
  "DELETE",
  "/api/volumes/{volumeId}",
  paths["/api/volumes/{volumeId}"]["delete"]
> = {
  method: "DELETE",
  path: "/api/volumes/{volumeId}",
  mayBeEmpty: false,
  check: checkSuccessResponse,
  strip: stripSuccessResponse,
};

export { validator as deleteVolume };
