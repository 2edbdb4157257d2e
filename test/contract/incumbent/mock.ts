import { member, type JsonObject } from "../../../scripts/document/json.ts";
import { applyOverlay } from "../../../scripts/document/overlay.ts";
import { readSource } from "../../../scripts/document/read.ts";
import { asSource } from "../../support/documents.ts";
import { serveExamples, type MockServer } from "../../support/mock.ts";
import { mismatches } from "./mismatches.ts";

export interface Mocks {
  /** Keeps to the document. */
  readonly strict: MockServer;
  /** Allows the mismatches, so that the answers can be read. */
  readonly lenient: MockServer;
}

const example = ".responses['200'].content['application/json'].example";

/** The storage package takes a token of a storage organization only, and cuts files at `payloadSize`. */
const storageOrganization = [
  {
    target: `$.paths['/v1/api-keys/scope'].get${example}.organizations[0]`,
    update: { appType: "storage" },
  },
  { target: `$.paths['/v1/upload/initiate'].post${example}`, update: { payloadSize: 65_536 } },
];

/** Serves the document in the file. */
export async function serveDocument(file: string): Promise<Mocks> {
  const { value } = await readSource(file);
  const hasBuckets = member(value["paths"], "/v1/upload/initiate") !== undefined;
  const document = hasBuckets ? changed(value, storageOrganization) : value;
  return {
    strict: await serveExamples(document),
    lenient: await serveExamples(lenient(document, file)),
  };
}

/** The document with what those packages send besides allowed. */
export function lenient(document: JsonObject, file: string): JsonObject {
  const allowances = mismatches
    .filter(({ documents }) => documents.test(file))
    .flatMap(({ allow }) => allow(document));
  return changed(document, allowances);
}

function changed(document: JsonObject, actions: JsonObject[]): JsonObject {
  const info = { title: "For the packages of Spheron", version: "1" };
  return applyOverlay(document, asSource({ overlay: "1.0.0", info, actions }));
}
