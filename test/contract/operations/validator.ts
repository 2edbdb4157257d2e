import type { JsonObject } from "../../../scripts/document/json.ts";
import { describeDocument } from "../../../scripts/generate/description.ts";
import { startMockServer } from "../../../src/testing.ts";
import type { Listening } from "../../support/http.ts";

/** A server that answers a request which the document does not allow with a status from 400 and a sentence. */
export function startValidator(document: JsonObject): Promise<Listening> {
  return startMockServer({ description: describeDocument(document), answers: "examples" });
}
