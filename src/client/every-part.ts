import { writeAnyParameter } from "./any-style.ts";
import { writeCookies } from "./cookies.ts";
import { encodeDocumentedForm } from "./documented-form.ts";
import type { Parts } from "./parts.ts";
import { pickMediaType } from "./pick-media-type.ts";
import { createChooseLocks } from "./transport/choose-locks.ts";
import type { Credentials } from "./transport/credentials.ts";
import { readRetryAfter } from "./transport/retry-after-body.ts";

/** Everything that a document may need. */
export function createEveryPart(credentials: Credentials["credentials"]): Required<Parts> {
  return {
    createChooseLocks: createChooseLocks(credentials),
    writeParameter: writeAnyParameter,
    writeCookies,
    pickMediaType,
    encodeObject: encodeDocumentedForm,
    readRetryAfter,
  };
}
