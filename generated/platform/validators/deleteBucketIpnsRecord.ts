// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Validator } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {}

const validator: Validator<"DELETE", "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"> = {
  method: "DELETE",
  path: "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}",
  mayBeEmpty: false,
  check,
};

export { validator as deleteBucketIpnsRecord };
