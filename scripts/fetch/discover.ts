import { isUtf8 } from "node:buffer";
import { isObject } from "../document/json.ts";
import { parseSource, type SourceDocument } from "../document/parse.ts";
import { InputError } from "../lib/problem.ts";
import { isWebAddress, shorten, whyNotFollowed, type Resolve } from "./address.ts";
import type { Candidate } from "./candidate.ts";
import type { Retrieved } from "./http.ts";
import { apiCatalog } from "./pages/api-catalog.ts";
import { pageKinds } from "./pages/kinds.ts";
import { explainCorruption } from "./corruption.ts";

/** A document and the response that delivered it. */
export interface Discovered {
  readonly source: SourceDocument;
  /** Kind of page that led to it; left out when the URL was the document's own. */
  readonly pageKind?: string;
  readonly response: Retrieved;
}

/** How to look for a document. */
export interface SearchOptions {
  /** GETs a URL. */
  readonly read: (url: string) => Promise<Retrieved>;
  readonly resolve: Resolve;
  /** Which of several documents a page offers; the first by default. */
  readonly name: string | undefined;
}

/** A page, its script or configuration, the document: more steps than these lead nowhere. */
const maxSteps = 4;

/** Pages name a few addresses; one that names thousands, or pages that lead on and on, would never come to an end. */
const maxAddresses = 20;

/**
 * Finds the API document that the response is or leads to.
 *
 * @throws InputError saying what was tried when no document is found
 */
export async function discover(response: Retrieved, options: SearchOptions): Promise<Discovered> {
  const search: Search = { ...options, tried: [], skipped: [] };
  const found = await look(response, response.url, search, maxSteps);
  if (found !== undefined) return found;
  throw new InputError({
    source: response.url,
    message: notFoundMessage(response, search),
    hint: directUrl,
  });
}

const directUrl = "give the URL of the JSON or YAML document itself";

interface Search extends SearchOptions {
  readonly tried: string[];
  /** Addresses that were not followed, each with the reason. */
  readonly skipped: string[];
}

async function look(
  response: Retrieved,
  pageUrl: string,
  search: Search,
  stepsLeft: number,
): Promise<Discovered | undefined> {
  const text = decode(response);
  if (isDocument(text)) return { source: parse(text, response), response };
  if (stepsLeft === 0) return undefined;
  for (const candidate of chosen(
    pageKinds.flatMap((kind) => kind(text, response.headers)),
    search.name,
  )) {
    if (candidate.kind === "embedded") return embedded(candidate, response);
    const found = await lookAt(candidate, pageUrl, search, stepsLeft - 1);
    if (found !== undefined) return { pageKind: candidate.page, ...found };
  }
  if (stepsLeft < maxSteps) return undefined;
  if (!isWebAddress(pageUrl)) return undefined;
  const nestJs = text.includes("swagger-ui")
    ? await lookAtGuess(nestJsUrl(pageUrl), search)
    : undefined;
  return nestJs ?? lookAtCatalog(pageUrl, search);
}

async function lookAt(
  candidate: Exclude<Candidate, { kind: "embedded" }>,
  pageUrl: string,
  search: Search,
  stepsLeft: number,
): Promise<Discovered | undefined> {
  const url = URL.canParse(candidate.url, pageUrl)
    ? new URL(candidate.url, pageUrl).href
    : candidate.url;
  // Pages link to each other, and to themselves.
  if (search.tried.includes(url)) return undefined;
  const reason = await whyNotFollowed(url, pageUrl, search.resolve);
  if (reason !== undefined) {
    search.skipped.push(`${shorten(url)} ${reason}`);
    return undefined;
  }
  noteAddress(url, search);
  const response = await search.read(url);
  if (response.status === 404) return undefined;
  return look(response, candidate.kind === "page" ? response.url : pageUrl, search, stepsLeft);
}

/** @throws InputError when too many addresses have been followed already */
function noteAddress(url: string, { tried }: Search): void {
  if (tried.length >= maxAddresses)
    throw new InputError({
      source: tried[0] ?? url,
      message: `and ${maxAddresses - 1} other addresses hold no API document, and no more than ${maxAddresses} are followed`,
      hint: directUrl,
    });
  tried.push(url);
}

/** Where every site may say which APIs it has (RFC 9727). A site without APIs may refuse to say so. */
async function lookAtCatalog(pageUrl: string, search: Search): Promise<Discovered | undefined> {
  const url = new URL("/.well-known/api-catalog", pageUrl).href;
  noteAddress(url, search);
  const catalog = await search.read(url).catch(() => undefined);
  if (catalog?.status !== 200) return undefined;
  for (const candidate of chosen(apiCatalog(decode(catalog), catalog.headers), search.name)) {
    if (candidate.kind === "embedded") continue;
    const found = await lookAt(candidate, catalog.url, search, maxSteps - 1);
    if (found !== undefined) return { pageKind: "api-catalog", ...found };
  }
  return undefined;
}

function decode({ bytes }: Retrieved): string {
  return new TextDecoder().decode(bytes);
}

/** Whatever the server says that it is: bytes that are not UTF-8 would be taken for another text. */
function parse(text: string, { bytes, url }: Retrieved): SourceDocument {
  if (!text.includes("\uFFFD") || isUtf8(bytes)) return parseSource(text, url);
  throw new InputError({
    source: url,
    message: "this is not text in UTF-8",
    hint: "convert the document, and give the file with --from",
  });
}

/** NestJS serves the document beside its page, as `PATH-json`. If a page responds there, it is not a document. */
function nestJsUrl(pageUrl: string): string {
  return `${new URL(pageUrl).href.replace(/[?#].*$/, "").replace(/\/$/, "")}-json`;
}

async function lookAtGuess(url: string, search: Search): Promise<Discovered | undefined> {
  noteAddress(url, search);
  const response = await search.read(url);
  const text = decode(response);
  if (!isDocument(text)) return undefined;
  return { pageKind: "nestjs", source: parse(text, response), response };
}

function chosen(candidates: readonly Candidate[], name: string | undefined): readonly Candidate[] {
  const named = candidates.filter(
    (candidate) => candidate.kind === "document" && candidate.name !== undefined,
  );
  if (name === undefined || named.length === 0) return candidates;
  const matching = named.filter(
    (candidate) => candidate.kind === "document" && candidate.name === name,
  );
  if (matching.length > 0) return matching;
  const names = named
    .slice(0, maxAddresses)
    .map((candidate) => (candidate.kind === "document" ? candidate.name : ""))
    .join(", ");
  throw new InputError({
    message: `the page offers no document named ${name}`,
    hint: `it offers ${names}`,
  });
}

function embedded(candidate: Candidate & { kind: "embedded" }, response: Retrieved): Discovered {
  const { text, page } = candidate;
  const bytes = new TextEncoder().encode(text);
  const corruption = explainCorruption(text);
  if (corruption !== undefined) throw new InputError({ source: response.url, ...corruption });
  try {
    JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      {
        source: response.url,
        message: `the document in the page is not JSON: ${reason}`,
        hint: "the page may have been cut off; try again",
      },
      { cause },
    );
  }
  return {
    source: parse(text, response),
    pageKind: page,
    response: { ...response, bytes },
  };
}

/** Decided by content: servers call documents text/plain and pages application/json. */
function isDocument(text: string): boolean {
  const head = text.slice(0, 2000);
  if (/^\s*</.test(head) || !/["']?(swagger|openapi)["']?\s*:\s*["']?\d/.test(text)) return false;
  if (/^\s*\{/.test(head)) return isJsonDocument(text);
  return /^["']?(swagger|openapi)["']?\s*:/m.test(text);
}

/** A script of a page begins with a brace too, once in a while; broken JSON counts, so that its error is reported. */
function isJsonDocument(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && ("swagger" in value || "openapi" in value);
  } catch {
    return /^\s*\{\s*"/.test(text);
  }
}

function notFoundMessage({ status, headers }: Retrieved, { tried, skipped }: Search): string {
  const type = headers.get("content-type") ?? "no content type";
  if (status === 404) return "responded with status 404";
  const looked = tried.length === 0 ? "" : `; also looked at ${tried.map(shorten).join(", ")}`;
  const left = skipped.length === 0 ? "" : `; did not follow ${skipped.slice(0, 3).join(", ")}`;
  return `is neither an API document nor a documentation page that leads to one (${type})${looked}${left}`;
}
