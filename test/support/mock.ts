import type { JsonObject } from "../../scripts/document/json.ts";
import { startMockServer, type MockServer } from "../../scripts/mock/server.ts";

export type { MockServer };

/** A server that answers each operation of the document with its example. */
export function serveExamples(document: JsonObject): Promise<MockServer> {
  return startMockServer(document);
}
