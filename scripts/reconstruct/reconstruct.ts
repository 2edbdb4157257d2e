import { newestName, snapshotPath } from "../history/snapshots.ts";
import { buildDocument } from "../document/build.ts";
import { bytesHash, contentHash } from "../document/hash.ts";
import type { JsonObject } from "../document/json.ts";
import { parseSource } from "../document/parse.ts";
import { toYaml } from "../document/serialize.ts";
import { readApiFile, type ApiFile } from "../document/api-file.ts";
import { formatSourceLock, readSourceLock, type SourceLock } from "../fetch/source-lock.ts";
import type { Replacement } from "../lib/replace.ts";
import { InputError } from "../lib/problem.ts";
import type { ApiFolder } from "../lib/project.ts";
import { documentOf } from "./document.ts";
import { readEvidence, type Evidence } from "./evidence.ts";
import { snapshotAt } from "./snapshot.ts";

/**
 * The documents that are made from the evidence: the published one, its lock, and the earlier snapshots.
 *
 * @throws InputError when the vendored document was retrieved from the API, which is better than any evidence
 */
export async function reconstruct(api: ApiFolder): Promise<Replacement[]> {
  const lock = await readSourceLock(api.sourceLock);
  if (lock?.origin === "published") {
    throw new InputError({
      source: `spec/${api.name}/published.yaml`,
      message: `this is the document that ${lock.url} published`,
      hint: `remove spec/${api.name}/source.json first if the reconstruction shall replace it`,
    });
  }
  const evidence = await readEvidence(api.evidence);
  const document = documentOf(snapshotAt(evidence, newestName));
  const text = toYaml(document, [
    `Reconstructed from spec/${api.name}/evidence/ by npm run spec:reconstruct; correct the evidence, not this file.`,
  ]);
  return [
    { path: api.published, content: text },
    {
      path: api.sourceLock,
      content: formatSourceLock(lockOf(await readApiFile(api), document, text)),
    },
    ...(await historyReplacements(api, evidence)),
  ];
}

function lockOf(
  { pages: [page] = [], baseUrl, identity }: ApiFile,
  document: JsonObject,
  text: string,
): SourceLock {
  return {
    origin: "reconstructed",
    url: page ?? baseUrl,
    format: "openapi-3.0",
    sha256: bytesHash(text),
    contentSha256: contentHash(document),
    identity: identity ?? { paths: [] },
  };
}

/** The earlier snapshots alone, which stay when a document was retrieved. */
export async function reconstructHistory(api: ApiFolder): Promise<Replacement[]> {
  return historyReplacements(api, await readEvidence(api.evidence));
}

/**
 * Earlier snapshots, in the form of `spec/NAME/openapi.yaml`, so that they can be compared with it. Each is a file of its
 * own: those that were retrieved are beside them.
 */
async function historyReplacements(api: ApiFolder, evidence: Evidence): Promise<Replacement[]> {
  const replacements: Replacement[] = [];
  const unwatched = { step: async <T>(_label: string, work: () => T | Promise<T>) => work() };
  for (const name of evidence.snapshots.order.filter((name) => name !== newestName)) {
    const text = JSON.stringify(documentOf(snapshotAt(evidence, name)));
    const { document } = await buildDocument(parseSource(text, name), undefined, unwatched);
    const comment = `The API's snapshot of ${name}, reconstructed from spec/${api.name}/evidence/ by npm run spec:reconstruct.`;
    replacements.push({ path: snapshotPath(api, name), content: toYaml(document, [comment]) });
  }
  return replacements;
}
