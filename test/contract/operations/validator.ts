import type { JsonObject } from "../../../scripts/document/json.ts";
import type { Listening } from "../../support/http.ts";
import { serveExamples } from "../../support/mock.ts";

/** A server that answers a request which the document does not allow with a status from 400 and a sentence. */
export function startValidator(document: JsonObject): Promise<Listening> {
  return serveExamples(document);
}
