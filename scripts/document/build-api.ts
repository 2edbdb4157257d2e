import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { Problem } from "../lib/problem.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder } from "../lib/project.ts";
import { buildDocument } from "./build.ts";
import { bundleFiles } from "./bundle.ts";
import { readBeside } from "./neighbour-files.ts";
import { bytesHash, contentHash } from "./hash.ts";
import type { JsonObject } from "./json.ts";
import { nameOwner } from "./owner.ts";
import type { SourceDocument } from "./parse.ts";
import { readSource } from "./read.ts";
import { toYaml } from "./serialize.ts";

export interface BuiltApi {
  readonly document: JsonObject;
  /** The text of `spec/NAME/openapi.yaml`. */
  readonly text: string;
}

/** Builds `spec/NAME/openapi.yaml` from the published document and the overlay, without writing it, and prints warnings. */
export async function buildApi(
  api: ApiFolder,
  progress: Pick<Progress, "step" | "warn">,
  published: SourceDocument,
): Promise<BuiltApi> {
  const overlay = existsSync(api.overlay) ? await readSource(api.overlay) : undefined;
  const { document, warnings } = await buildDocument(published, overlay, progress);
  for (const warning of warnings) progress.warn(withOwner(warning));
  const text = toYaml(document, [
    "Built by npm run spec:build. Change published.yaml or overlay.yaml, not this file.",
    ...inputHashes(published, overlay),
  ]);
  return { document, text };
}

/** Readers know their operations by method and path, not by pointer. */
function withOwner(warning: Problem): Problem {
  const { pointer, message } = warning;
  return pointer === undefined
    ? warning
    : { ...warning, message: `${nameOwner(pointer)}: ${message}` };
}

/** Comment lines that say what the document was built from, so that an unchanged input is recognised. */
export function inputHashes(
  published: SourceDocument,
  overlay: SourceDocument | undefined,
): string[] {
  const overlayHash =
    overlay === undefined ? [] : [`overlay.yaml SHA-256 ${bytesHash(overlay.text)}`];
  return [`published.yaml content SHA-256 ${contentHash(published.value)}`, ...overlayHash];
}

export async function readPublished(api: ApiFolder, bundle: boolean): Promise<SourceDocument> {
  const source = await readSource(api.published, "npm run spec:fetch retrieves it");
  if (!bundle) return source;
  return bundleFiles(source, basename(api.published), readBeside(api.published));
}
