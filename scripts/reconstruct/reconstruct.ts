import { historyPath } from "../history/snapshots.ts";
import { buildDocument } from "../document/build.ts";
import { bytesHash, contentHash } from "../document/hash.ts";
import type { JsonObject } from "../document/json.ts";
import { parseSource } from "../document/parse.ts";
import { toYaml } from "../document/serialize.ts";
import {
  formatSourceLock,
  publishedPage,
  readSourceLock,
  type SourceLock,
} from "../fetch/source-lock.ts";
import type { Replacement } from "../lib/replace.ts";
import { InputError } from "../lib/problem.ts";
import type { Project } from "../lib/project.ts";
import { documentOf } from "./document.ts";
import { readEvidence, type Evidence } from "./evidence.ts";
import { surfaceAt } from "./snapshot.ts";

/**
 * The documents that the evidence gives: the published one, its lock, and the earlier surfaces.
 *
 * @throws InputError when the vendored document was retrieved from the API, which is better than any evidence
 */
export async function reconstruct(project: Project): Promise<Replacement[]> {
  const lock = await readSourceLock(project.sourceLock);
  if (lock?.origin === "published") {
    throw new InputError({
      source: "spec/platform/published.yaml",
      message: `this is the document that ${lock.url} published`,
      hint: "remove spec/platform/source.json first if the reconstruction shall replace it",
    });
  }
  const evidence = await readEvidence(project.evidence);
  const document = documentOf(surfaceAt(evidence, "current"));
  const text = toYaml(document, [
    "Reconstructed from spec/platform/evidence/ by npm run spec:reconstruct; correct the evidence, not this file.",
  ]);
  return [
    { path: project.published, content: text },
    { path: project.sourceLock, content: formatSourceLock(lockOf(document, text)) },
    ...(await historyReplacements(project, evidence)),
  ];
}

const recognisedBy = [
  "/v1/api-keys/scope",
  "/v1/organization/{organizationId}",
  "/v1/project/{projectId}",
];

function lockOf(document: JsonObject, text: string): SourceLock {
  return {
    origin: "reconstructed",
    url: publishedPage,
    format: "openapi-3.0",
    sha256: bytesHash(text),
    contentSha256: contentHash(document),
    // The title is ours; the published document may have another.
    identity: { server: "https://api-v2.spheron.network", paths: recognisedBy },
  };
}

/** The earlier surfaces alone, which stay when a document was retrieved. */
export async function reconstructHistory(project: Project): Promise<Replacement[]> {
  return historyReplacements(project, await readEvidence(project.evidence));
}

/**
 * Earlier surfaces, in the form of `spec/platform/openapi.yaml`, so that they can be compared with it. Each is a file of its
 * own: those that were retrieved stand beside them.
 */
async function historyReplacements(project: Project, evidence: Evidence): Promise<Replacement[]> {
  const replacements: Replacement[] = [];
  const unwatched = { step: async <T>(_label: string, work: () => T | Promise<T>) => work() };
  for (const name of evidence.surfaces.order.filter((name) => name !== "current")) {
    const text = JSON.stringify(documentOf(surfaceAt(evidence, name)));
    const { document } = await buildDocument(parseSource(text, name), undefined, unwatched);
    const comment = `The API's surface of ${name}, reconstructed from spec/platform/evidence/ by npm run spec:reconstruct.`;
    replacements.push({ path: historyPath(project, name), content: toYaml(document, [comment]) });
  }
  return replacements;
}
