// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import { check as checkBucket, keep as keepBucket } from "../components/Bucket.ts";

const validator: Validator<"PATCH", "/v1/bucket/{bucketId}/state"> = {
  method: "PATCH",
  path: "/v1/bucket/{bucketId}/state",
  mayBeEmpty: false,
  check: checkBucket,
  keep: keepBucket,
};

export { validator as updateBucketState };
