import { isObject } from "../document/json.ts";
import { parseSource, type SourceDocument } from "../document/parse.ts";
import { InputError } from "../lib/problem.ts";
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

/** GETs a URL, as text too. */
export type Read = (url: string) => Promise<Retrieved>;

/** A page, its script or configuration, the document: more steps than these lead nowhere. */
const maxSteps = 4;

/**
 * Finds the API document that the response is or leads to.
 *
 * @param name which of several documents a page offers; the first by default
 * @throws InputError saying what was tried when there is none
 */
export async function discover(
  response: Retrieved,
  read: Read,
  name: string | undefined,
): Promise<Discovered> {
  const tried: string[] = [];
  const found = await look(response, response.url, { read, name, tried }, maxSteps);
  if (found !== undefined) return found;
  throw new InputError({
    source: response.url,
    message: notFoundMessage(response, tried),
    hint: "give the URL of the JSON or YAML document itself",
  });
}

interface Search {
  readonly read: Read;
  readonly name: string | undefined;
  readonly tried: string[];
}

async function look(
  response: Retrieved,
  pageUrl: string,
  search: Search,
  stepsLeft: number,
): Promise<Discovered | undefined> {
  const text = decode(response);
  if (isDocument(text)) return { source: parseSource(text, response.url), response };
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
  const url = new URL(candidate.url, pageUrl).href;
  // Pages link to each other, and to themselves.
  if (search.tried.includes(url)) return undefined;
  search.tried.push(url);
  const response = await search.read(url);
  if (response.status === 404) return undefined;
  return look(response, candidate.kind === "page" ? response.url : pageUrl, search, stepsLeft);
}

/** Where every site may say which APIs it has (RFC 9727). A site that has none may refuse to tell. */
async function lookAtCatalog(pageUrl: string, search: Search): Promise<Discovered | undefined> {
  if (!URL.canParse(pageUrl)) return undefined;
  const url = new URL("/.well-known/api-catalog", pageUrl).href;
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

/** NestJS serves the document beside its page, as `PATH-json`. A page that answers there is no document. */
function nestJsUrl(pageUrl: string): string {
  return `${new URL(pageUrl).href.replace(/[?#].*$/, "").replace(/\/$/, "")}-json`;
}

async function lookAtGuess(url: string, search: Search): Promise<Discovered | undefined> {
  search.tried.push(url);
  const response = await search.read(url);
  const text = decode(response);
  if (!isDocument(text)) return undefined;
  return { pageKind: "nestjs", source: parseSource(text, url), response };
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
    source: parseSource(text, response.url),
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

/** A script of a page begins with a brace too, once in a while; broken JSON counts, so that its error is told. */
function isJsonDocument(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && ("swagger" in value || "openapi" in value);
  } catch {
    return /^\s*\{\s*"/.test(text);
  }
}

function notFoundMessage({ status, headers }: Retrieved, tried: readonly string[]): string {
  const type = headers.get("content-type") ?? "no content type";
  if (status === 404) return "answered with status 404";
  const looked = tried.length === 0 ? "" : `; also looked at ${tried.join(", ")}`;
  return `is no API document and no documentation page that leads to one (${type})${looked}`;
}
