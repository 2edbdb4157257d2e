import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { InputError } from "../problem.ts";
import { parseSource } from "../document/parse.ts";
import type { DocumentFormat } from "../document/format.ts";
import type { Identity } from "./identity.ts";

/** `spec/source.json`: where `spec/published.yaml` came from. Facts that are not known are left out. */
export interface SourceLock {
  /** Whether the API's owner published the document, or we put it together from its clients. */
  readonly origin: "published" | "reconstructed";
  /** What was asked for: a URL, a path below the project, or `stdin`. */
  readonly url: string;
  /** Where the document itself was found, when a page led to it. */
  readonly documentUrl?: string;
  /** Kind of page that led to it. */
  readonly pageKind?: string;
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

/** Page that publishes the document. */
export const publishedPage = "https://api-v2.spheron.network/docs/rest-api";

const keyOrder: readonly (keyof SourceLock)[] = [
  "origin",
  "url",
  "documentUrl",
  "pageKind",
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
 * The lock of the vendored document, or `undefined` when there is none yet.
 *
 * @throws InputError when the file is there but is not a lock
 */
export async function readSourceLock(path: string): Promise<SourceLock | undefined> {
  if (!existsSync(path)) return undefined;
  const { value } = parseSource(await readFile(path, "utf8"), "spec/source.json");
  if (value["origin"] !== "published" && value["origin"] !== "reconstructed") {
    throw new InputError({
      source: "spec/source.json",
      message: "origin is neither published nor reconstructed",
      hint: "restore the file from version control",
    });
  }
  return value as unknown as SourceLock;
}
