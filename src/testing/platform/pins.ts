import { answerJson } from "../answers.ts";
import { bucketFor } from "./bucket.ts";
import type { Behaviours, Call } from "../call.ts";
import { listOf, objectOf } from "../json.ts";
import type { State } from "../state.ts";

/** Pins content of IPFS at once: each CID becomes an upload of the bucket. */
export function pinBehaviours(state: State): Behaviours {
  const pinInto = (call: Call, answer: (pin: () => string, bucketId: string) => Response) => {
    const bucket = bucketFor(state, call);
    if (bucket instanceof Response) return bucket;
    const pin = () => state.create("upload", bucket, { status: "Pinned", protocol: "ipfs" }).id;
    return answer(pin, bucket.id);
  };
  return {
    "POST /v2/ipfs/pin/{cid}": (call) =>
      pinInto(call, (pin, bucketId) =>
        answerJson({ ...objectOf(call.success.media?.body), uploadId: pin(), bucketId }),
      ),
    "POST /v2/ipfs/pins": (call) =>
      pinInto(call, (pin) =>
        answerJson(listOf(call.body["cids"]).map((cid) => ({ cid, uploadId: pin() }))),
      ),
  };
}
