import { setTimeout } from "node:timers/promises";
import { InputError } from "../lib/problem.ts";
import type { ApiFolder } from "../lib/project.ts";
import { readApiFile } from "../document/api-file.ts";
import { isWebAddress, resolveByDns } from "./address.ts";
import type { RetrieveOptions } from "./retrieve.ts";
import { readSourceLock, type SourceLock } from "./source-lock.ts";

/** Command line options of every command that retrieves the document. */
export const fetchOptions = {
  from: { type: "string" },
  name: { type: "string" },
  "accept-new-identity": { type: "boolean" },
  header: { type: "string", multiple: true },
  timeout: { type: "string" },
  "max-size": { type: "string" },
  retries: { type: "string" },
} as const;

/** Of commands that retrieve the document of an API again and again. */
export const saveOption = { "save-source": { type: "boolean" } } as const;

export interface FetchValues {
  readonly from?: string | undefined;
  readonly "save-source"?: boolean | undefined;
  readonly name?: string | undefined;
  readonly "accept-new-identity"?: boolean | undefined;
  readonly header?: string[] | undefined;
  readonly timeout?: string | undefined;
  readonly "max-size"?: string | undefined;
  readonly retries?: string | undefined;
}

/**
 * How to retrieve the document of an API, from where it was retrieved last or from one of its pages.
 *
 * @throws InputError when an option's value cannot be used
 */
export async function readRetrieveOptions(
  values: FetchValues,
  api: ApiFolder,
): Promise<RetrieveOptions> {
  const { pages = [], identity } = await readApiFile(api);
  const lock = await readSourceLock(api.sourceLock);
  const isSaving = values["save-source"] === true;
  if (isSaving && (values.from === undefined || values.from === "-"))
    throw new InputError({ message: "--save-source needs --from with a URL or a file" });
  const usual = usualSources(lock, pages);
  const from = values.from === undefined ? usual : [values.from];
  const isOnce = values.from !== undefined && !isSaving && !usual.includes(values.from);
  const isOnlySource = usual.length === 0 && values.from !== "-";
  if (from.length === 0)
    throw new InputError({
      source: `spec/${api.name}`,
      message: "nothing says where the document is",
      hint: "pass --from, or add pages to api.json",
    });
  return {
    ...retrieveOptions(values, from),
    lock,
    expected: lock?.identity ?? identity,
    askNext: isOnce && usual.length > 0 ? usual : undefined,
    isSaving: isSaving || isOnlySource,
  };
}

/** Where the document of an API is looked for without `--from`. */
function usualSources(lock: SourceLock | undefined, pages: readonly string[]): readonly string[] {
  if (lock?.askNext !== undefined) return lock.askNext;
  const isKnown = lock !== undefined && (lock.origin === "published" || pages.length === 0);
  return isKnown ? [lock.url] : pages;
}

/** For who passed `--from`: where the document is looked for next time. */
export function sayWhereNext(
  { name }: ApiFolder,
  { from, askNext, isSaving }: Pick<RetrieveOptions, "from" | "askNext" | "isSaving">,
): string[] {
  const source = from.join(", ");
  if (isSaving === true)
    return [`The next run asks ${source} too: spec/${name}/source.json says so`];
  if (askNext === undefined) return [];
  return [`The next run asks ${askNext.join(", ")}, not ${source}; --save-source changes that`];
}

/** How many times --timeout the search for one document may take, with all pages and attempts. */
const timeoutsOfSearch = 10;

/** @throws InputError when an option's value cannot be used */
export function retrieveOptions(values: FetchValues, from: readonly string[]): RetrieveOptions {
  const timeoutMs = readNumber("--timeout", values.timeout, { fallback: 30, most: 3600 }) * 1000;
  return {
    from,
    name: values.name,
    acceptNewIdentity: values["accept-new-identity"] === true,
    lock: undefined,
    expected: undefined,
    http: {
      timeoutMs,
      deadline: AbortSignal.timeout(timeoutMs * timeoutsOfSearch),
      maxBytes:
        readNumber("--max-size", values["max-size"], { fallback: 64, most: 1024 }) * 2 ** 20,
      retries: readNumber("--retries", values.retries, { fallback: 2, most: 100 }),
      credentials: readCredentials(values.header ?? [], from),
      delay: (ms) => setTimeout(ms),
      resolve: resolveByDns,
    },
    stdin: process.stdin,
    now: () => new Date(),
  };
}

/** @throws InputError when the text is not a number that can be counted or waited for */
export function readNumber(
  option: string,
  text: string | undefined,
  { fallback, most }: { readonly fallback: number; readonly most: number },
): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= most) return value;
  const message = `${option} takes a number from 0 to ${most}, not ${JSON.stringify(text)}`;
  throw new InputError({ message });
}

function readCredentials(headers: readonly string[], from: readonly string[]) {
  if (headers.length === 0) return undefined;
  const addresses = from.filter((one) => isWebAddress(one) && URL.canParse(one));
  const [origin, ...others] = new Set(addresses.map((address) => new URL(address).origin));
  if (origin !== undefined && others.length === 0)
    return { origin, headers: headers.map(readHeader) };
  throw new InputError({
    message: "--header has nowhere to go: it is sent to the origin of the URL that is asked for",
    hint: "pass that URL with --from",
  });
}

/** The value may be a secret: an error names the option and nothing more. */
function readHeader(text: string): [name: string, value: string] {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[\t ]*([\t\x20-\x7E]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InputError({
      message: "--header takes a name and a value of printable characters",
      hint: '--header "Name: value"',
    });
  }
  return [name, value];
}
