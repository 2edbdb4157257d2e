// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkBucket, strip as stripBucket } from "../components/Bucket.js";

const validator: Validator<
  "PATCH",
  "/v1/bucket/{bucketId}/state",
  paths["/v1/bucket/{bucketId}/state"]["patch"],
  paths["/v1/bucket/{bucketId}/state"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/v1/bucket/{bucketId}/state",
  mayBeEmpty: false,
  check: checkBucket,
  strip: stripBucket,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateBucketState };
