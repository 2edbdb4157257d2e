import { isRefusal, type Call, type Refusal } from "../call.ts";
import { toList, toObject } from "../json.ts";
import { jsonResponse } from "../responses.ts";
import type { Access, HandlerWithAccess } from "./access.ts";
import { findOrCreateBucket } from "./bucket.ts";

/** Pins content of IPFS at once: each CID becomes an upload of the bucket. */
export const pinHandlers: Readonly<Record<string, HandlerWithAccess>> = {
  "POST /v2/ipfs/pin/{cid}": (call, access) =>
    pinInto(call, access, (pin, bucketId) =>
      jsonResponse({ ...toObject(call.success.media?.body), uploadId: pin(), bucketId }),
    ),
  "POST /v2/ipfs/pins": (call, access) =>
    pinInto(call, access, (pin) =>
      jsonResponse(toList(call.body["cids"]).map((cid) => ({ cid, uploadId: pin() }))),
    ),
};

function pinInto(
  call: Call,
  access: Access,
  respond: (pin: () => string, bucketId: string) => Response,
): Response | Refusal {
  const bucket = findOrCreateBucket(call, access);
  if (isRefusal(bucket)) return bucket;
  const pin = () => call.state.create("upload", bucket, { status: "Pinned", protocol: "ipfs" }).id;
  return respond(pin, bucket.id);
}
