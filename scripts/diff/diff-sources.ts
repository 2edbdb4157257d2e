import type { JsonObject } from "../document/json.ts";
import type { SourceDocument } from "../document/parse.ts";
import { prepareForGeneration } from "../document/prepare.ts";
import type { Change } from "./change.ts";
import { diffDocuments, type DiffOptions } from "./diff.ts";

/** What two API documents of whatever version come to. */
export interface Comparison {
  /** In their OpenAPI 3.1 form, into which the pointers of the changes lead. */
  readonly documents: { readonly base: JsonObject; readonly revision: JsonObject };
  /** The worst first. */
  readonly changes: readonly Change[];
}

/** @throws InputError when one of them is not a document that code can be generated from */
export async function diffSources(
  base: SourceDocument,
  revision: SourceDocument,
  options: DiffOptions,
): Promise<Comparison> {
  const documents = {
    base: await prepareForGeneration(base),
    revision: await prepareForGeneration(revision),
  };
  return { documents, changes: diffDocuments(documents.base, documents.revision, options) };
}
