import { existsSync } from "node:fs";
import { InputError } from "../lib/problem.ts";
import { member, stringMember, type JsonObject, type JsonValue } from "../document/json.ts";
import { readSource } from "../document/read.ts";
import type { DocumentFormat } from "../document/detect-version.ts";
import type { Identity } from "../document/api-file.ts";

/** `spec/NAME/source.json`: where `spec/NAME/published.yaml` came from. Facts that are not known are left out. */
export interface SourceLock {
  /** Whether the API's owner published the document, or we put it together from its clients. */
  readonly origin: "published" | "reconstructed";
  /** What was asked for: a URL, a path below the project, or `stdin`. */
  readonly url: string;
  /** Where the document itself was found, when a page led to it. */
  readonly documentUrl?: string;
  /** Kind of page that led to it. */
  readonly pageKind?: string;
  /** Where the document is looked for next time, when `url` was asked this once: `--from` without `--save-source`. */
  readonly askNext?: readonly string[];
  /** ISO 8601 date. */
  readonly retrieved?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly mediaType?: string;
  readonly format: DocumentFormat;
  /** Of the bytes of `published.yaml`, in hexadecimal. */
  readonly sha256: string;
  /** Of what the document says, in any notation and key order. */
  readonly contentSha256: string;
  readonly identity: Identity;
}

const keyOrder: readonly (keyof SourceLock)[] = [
  "origin",
  "url",
  "documentUrl",
  "pageKind",
  "askNext",
  "retrieved",
  "etag",
  "lastModified",
  "mediaType",
  "format",
  "sha256",
  "contentSha256",
  "identity",
];

export function formatSourceLock(lock: SourceLock): string {
  const ordered = keyOrder.flatMap((key) =>
    lock[key] === undefined ? [] : [[key, lock[key]] as const],
  );
  return `${JSON.stringify(Object.fromEntries(ordered), undefined, 2)}\n`;
}

/**
 * The lock of the vendored document, or `undefined` when there is no lock yet.
 *
 * @throws InputError when the file is there but is not a lock
 */
export async function readSourceLock(path: string): Promise<SourceLock | undefined> {
  if (!existsSync(path)) return undefined;
  const { value, name: source } = await readSource(path);
  const message = findIssue(value);
  if (message === undefined) return value as unknown as SourceLock;
  throw new InputError({ source, message, hint: "restore the file from version control" });
}

function isText(value: JsonValue): value is string {
  return typeof value === "string";
}

function findIssue(value: JsonObject): string | undefined {
  const { origin, identity } = value;
  if (origin !== "published" && origin !== "reconstructed")
    return "origin is neither published nor reconstructed";
  const texts = ["url", "format", "sha256", "contentSha256"];
  const lacking = texts.find((key) => stringMember(value, key) === undefined);
  if (lacking !== undefined) return `${lacking} is not a text`;
  const { retrieved = "2026-12-31", askNext = ["-"] } = value;
  if (!Array.isArray(askNext) || askNext.length === 0 || !askNext.every(isText))
    return "askNext is not a list of texts";
  if (typeof retrieved !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(retrieved))
    return "retrieved is not a date";
  return Array.isArray(member(identity, "paths")) ? undefined : "identity has no list of paths";
}
