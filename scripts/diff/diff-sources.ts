import type { SourceDocument } from "../document/parse.ts";
import { prepareForGeneration } from "../document/prepare.ts";
import type { Change } from "./change.ts";
import { diffDocuments, type DiffOptions } from "./diff.ts";

/**
 * Every change between two API documents of whatever version, the worst first.
 *
 * @throws InputError when one of them is not a document that code can be generated from
 */
export async function diffSources(
  base: SourceDocument,
  revision: SourceDocument,
  options: DiffOptions = {},
): Promise<Change[]> {
  const before = await prepareForGeneration(base);
  return diffDocuments(before, await prepareForGeneration(revision), options);
}
