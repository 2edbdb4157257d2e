import { createReadStream } from "node:fs";
import type { Identity } from "../document/api-file.ts";
import { detectFormat } from "../document/detect-version.ts";
import { bytesHash, contentHash } from "../document/hash.ts";
import type { SourceDocument } from "../document/parse.ts";
import type { Replacement } from "../lib/replace.ts";
import { toIsoDate } from "../lib/iso-date.ts";
import { InputError, type Problem } from "../lib/problem.ts";
import type { ApiFolder } from "../lib/project.ts";
import { isWebAddress, whyNotFollowed } from "./address.ts";
import { discover, type Discovered, type SearchOptions } from "./discover.ts";
import { get, readLimited, type HttpOptions, type Retrieved } from "./http.ts";
import { identityDifferences, identityOf, tellingPaths } from "./identity.ts";
import { formatSourceLock, type SourceLock } from "./source-lock.ts";

export interface RetrieveOptions {
  /** URLs, files, or `-` for standard input; the first that leads to the document is taken. */
  readonly from: readonly string[];
  /** Which of several documents of a page. */
  readonly name: string | undefined;
  readonly acceptNewIdentity: boolean;
  /** Of the document that is there. */
  readonly lock: SourceLock | undefined;
  /** Where to look next time, when `from` is asked this once. */
  readonly askNext?: readonly string[] | undefined;
  /** Whether to note where the document came from although it has not changed. */
  readonly isSaving?: boolean | undefined;
  /** What the document has to be; any is taken without it. */
  readonly expected: Identity | undefined;
  readonly http: HttpOptions;
  readonly stdin: NodeJS.ReadableStream;
  /** For the date in the lock. */
  readonly now: () => Date;
}

export type RetrieveResult =
  | { readonly kind: "unchanged"; readonly source: string }
  | {
      readonly kind: "retrieved";
      readonly source: SourceDocument;
      readonly bytes: Uint8Array;
      readonly lock: SourceLock;
    };

/**
 * Retrieves the published document, or learns that it has not changed.
 *
 * @throws InputError with what is wrong with each address: there is no document, it is another API's, or its version is not
 * understood
 */
export async function retrieveDocument(options: RetrieveOptions): Promise<RetrieveResult> {
  const problems: Problem[] = [];
  for (const from of options.from) {
    try {
      return await retrieveFrom(from, options);
    } catch (error) {
      if (!(error instanceof InputError) || options.from.length === 1) throw error;
      problems.push(...error.problems.map((problem) => ({ source: from, ...problem })));
    }
  }
  throw new InputError(problems);
}

async function retrieveFrom(from: string, options: RetrieveOptions): Promise<RetrieveResult> {
  const isUrl = isWebAddress(from);
  if (isUrl) refuseCredentials(from);
  const found = isUrl ? await fromUrl(from, options) : await fromFile(from, options);
  if (found === undefined) return { kind: "unchanged", source: from };
  const { source, response } = found;
  const sha256 = bytesHash(response.bytes);
  const isSame = options.lock?.origin === "published" && options.lock.sha256 === sha256;
  if (isSame && options.isSaving !== true) {
    return { kind: "unchanged", source: from };
  }
  const lock: SourceLock = {
    origin: "published",
    url: from === "-" ? "stdin" : from,
    ...(isUrl && response.url !== from ? { documentUrl: response.url } : {}),
    ...(found.pageKind === undefined ? {} : { pageKind: found.pageKind }),
    ...(options.askNext === undefined ? {} : { askNext: options.askNext }),
    retrieved: toIsoDate(options.now()),
    ...headerFacts(response.headers),
    format: detectFormat(source.value),
    sha256,
    contentSha256: contentHash(source.value),
    identity: acceptedIdentity(source, response.url, options),
  };
  return { kind: "retrieved", source, bytes: response.bytes, lock };
}

/** They would end up in the lock. */
function refuseCredentials(from: string): void {
  if (!URL.canParse(from)) throw new InputError({ source: from, message: "is not a URL" });
  const { username, password, host } = new URL(from);
  if (username === "" && password === "") return;
  throw new InputError({
    source: host,
    message: "the URL holds a user name or password",
    hint: 'pass --header "Authorization: Basic …" instead',
  });
}

/** The files that the retrieved document replaces. */
export function replacementsFor(
  api: ApiFolder,
  { bytes, lock }: Extract<RetrieveResult, { kind: "retrieved" }>,
): Replacement[] {
  return [
    { path: api.published, content: bytes },
    { path: api.sourceLock, content: formatSourceLock(lock) },
  ];
}

async function fromUrl(from: string, options: RetrieveOptions): Promise<Discovered | undefined> {
  const { lock, http, isSaving } = options;
  const search = searchOptions(options);
  const conditions = lock?.url === from && isSaving !== true ? conditionsOf(lock) : {};
  if (lock !== undefined && Object.keys(conditions).length > 0) {
    const response = await get(await documentUrlOf(lock, http), conditions, http);
    if (response.status === 304) return undefined;
    if (response.status !== 404) return discover(response, search);
  }
  return discover(await search.read(from), search);
}

function searchOptions({ http, name }: RetrieveOptions): SearchOptions {
  return { read: (url) => get(url, {}, http), resolve: http.resolve, name };
}

/** @throws InputError when the lock leads where its page could not */
async function documentUrlOf(
  { url, documentUrl = url }: SourceLock,
  { resolve }: HttpOptions,
): Promise<string> {
  const reason = documentUrl === url ? undefined : await whyNotFollowed(documentUrl, url, resolve);
  if (reason === undefined) return documentUrl;
  throw new InputError({
    source: documentUrl,
    message: `is the documentUrl of source.json and ${reason}`,
    hint: "remove it from there, and it is looked for anew",
  });
}

function conditionsOf({ etag, lastModified }: SourceLock): Record<string, string> {
  if (etag === undefined && lastModified === undefined) return {};
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
    // Node's fetch adds no-cache to conditional requests; Express then never responds with 304.
    "cache-control": "max-age=0",
  };
}

async function fromFile(from: string, options: RetrieveOptions): Promise<Discovered> {
  const { stdin, http } = options;
  const response: Retrieved = {
    url: from === "-" ? "stdin" : from,
    status: 200,
    headers: new Headers(),
    bytes: await (from === "-" ? readLimited("stdin", stdin, http.maxBytes) : readFile(from, http)),
  };
  // A saved page may name absolute URLs; relative ones have nothing to be relative to.
  return discover(response, searchOptions(options));
}

async function readFile(path: string, { maxBytes }: HttpOptions): Promise<Uint8Array> {
  try {
    return await readLimited(path, createReadStream(path), maxBytes);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const message =
      "is neither a URL that starts with http:// or https:// nor a file that can be read";
    throw new InputError({ source: path, message }, { cause });
  }
}

function headerFacts(headers: Headers): Pick<SourceLock, "etag" | "lastModified" | "mediaType"> {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  const mediaType = headers.get("content-type")?.split(";")[0]?.trim();
  return {
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}

/** A server can hand out another API's document: swagger-ui-express does when it serves two of them. */
function acceptedIdentity(
  source: SourceDocument,
  url: string,
  { expected, acceptNewIdentity }: RetrieveOptions,
): Identity {
  const differences =
    expected === undefined ? [] : identityDifferences(source.value, url, expected);
  if (expected !== undefined && differences.length === 0) {
    return { ...identityOf(source.value, url, expected.paths) };
  }
  if (expected === undefined || acceptNewIdentity) {
    return identityOf(source.value, url, tellingPaths(source.value));
  }
  throw new InputError({
    source: source.name,
    message: `this looks like another API's document: ${differences.join("; ")}`,
    hint: "--accept-new-identity takes it all the same",
  });
}
