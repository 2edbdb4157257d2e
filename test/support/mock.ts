import type { JsonObject } from "../../scripts/document/json.ts";
import { describeDocument } from "../../scripts/generate/mock-model.ts";
import { startMockServer, type MockServer } from "../../src/testing/index.ts";

export type { MockServer };

/** A server that answers each operation of the document with its example. */
export function serveExamples(document: JsonObject): Promise<MockServer> {
  return startMockServer({ model: describeDocument(document), responses: "examples" });
}
