import { isUtf8 } from "node:buffer";
import { InputError } from "../lib/problem.ts";
import { shorten, whyNotFollowed, type Resolve } from "./address.ts";

export interface HttpOptions {
  /** For the whole of one attempt, the body included. */
  readonly timeoutMs: number;
  /** Ends the search for one document, whatever is going on. */
  readonly deadline: AbortSignal;
  /** Of the body, unpacked. */
  readonly maxBytes: number;
  /** Further attempts after a connection error or a 5xx. */
  readonly retries: number;
  /** Headers for the origin that the person named and for no other; never shown or stored. */
  readonly credentials: Credentials | undefined;
  /** Waits before the next attempt. */
  readonly delay: (ms: number) => Promise<void>;
  readonly resolve: Resolve;
}

interface Credentials {
  readonly origin: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface Retrieved {
  /** Where it finally came from. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

const maxRedirects = 10;

/** The longest wait before another attempt. */
const maxDelayMs = 10_000;

/**
 * GETs a URL with limits on time, size and redirects.
 *
 * @throws InputError when no usable response arrives; a 4xx other than 404 is one of those
 */
export async function get(
  url: string,
  conditions: Readonly<Record<string, string>>,
  options: HttpOptions,
): Promise<Retrieved> {
  for (let attempt = 0; ; attempt += 1) {
    const isLast = attempt >= options.retries;
    const response = await attemptOnce(url, conditions, options, isLast);
    if (response !== undefined && (response.status < 500 || isLast))
      return acceptable(url, response, options);
    await options.delay(Math.min(500 * 2 ** attempt, maxDelayMs));
  }
}

/** `undefined` for a failure that another attempt may mend. */
async function attemptOnce(
  url: string,
  conditions: Readonly<Record<string, string>>,
  options: HttpOptions,
  isLast: boolean,
): Promise<Retrieved | undefined> {
  const signal = AbortSignal.any([AbortSignal.timeout(options.timeoutMs), options.deadline]);
  try {
    return await follow(url, conditions, options, signal);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (options.deadline.aborted) throw tooLate(url, error);
    if (!isLast) return undefined;
    throw new InputError({ source: url, message: wordFailure(error, options) }, { cause: error });
  }
}

function tooLate(url: string, cause: unknown): InputError {
  const message = "was requested when the time for the whole search was over";
  const hint = "give the URL of the JSON or YAML document itself, or a longer --timeout";
  return new InputError({ source: url, message, hint }, { cause });
}

function wordFailure(error: unknown, { timeoutMs, retries }: HttpOptions): string {
  const attempts = `after ${retries + 1} attempts`;
  if (error instanceof Error && error.name === "TimeoutError") {
    return `no complete response within ${timeoutMs / 1000} s, ${attempts} (--timeout allows more)`;
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `cannot be reached, ${attempts}: ${reason || code}`;
}

async function follow(
  start: string,
  conditions: Readonly<Record<string, string>>,
  options: HttpOptions,
  signal: AbortSignal,
): Promise<Retrieved> {
  let url = start;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const headers = new Headers(conditions);
    for (const [name, value] of headersFor(url, options)) headers.set(name, value);
    const response = await fetch(url, { headers, redirect: "manual", signal });
    const location = response.headers.get("location");
    if (
      response.status < 300 ||
      response.status >= 400 ||
      response.status === 304 ||
      location === null
    ) {
      // Node's streams can be iterated, which the DOM's types do not know.
      const body = response.body as (ReadableStream & AsyncIterable<Uint8Array>) | null;
      const bytes = await readLimited(url, body ?? [], options.maxBytes);
      return { url, status: response.status, headers: response.headers, bytes };
    }
    await response.body?.cancel();
    url = await redirectTarget(url, location, options.resolve);
  }
  throw new InputError({
    source: start,
    message: `redirects more than ${maxRedirects} times`,
    hint: "give the final URL",
  });
}

function headersFor(url: string, { credentials }: HttpOptions): Credentials["headers"] {
  return credentials?.origin === new URL(url).origin ? credentials.headers : [];
}

async function redirectTarget(from: string, location: string, resolve: Resolve): Promise<string> {
  // Headers arrive as one character a byte.
  const bytes = Buffer.from(location, "latin1");
  const written = isUtf8(bytes) ? bytes.toString() : location;
  const target = URL.canParse(written, from) ? new URL(written, from).href : written;
  const reason = await whyNotFollowed(target, from, resolve);
  if (reason === undefined) return target;
  throw new InputError({
    source: from,
    message: `redirects to an address that ${reason}: ${shorten(target)}`,
    hint: "give that URL itself if you trust it",
  });
}

/** @throws InputError when there is more than the limit */
export async function readLimited(
  source: string,
  stream: AsyncIterable<string | Uint8Array> | Iterable<never>,
  maxBytes: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > maxBytes) {
      const message = `is larger than ${maxBytes / 2 ** 20} MiB`;
      throw new InputError({ source, message, hint: "--max-size allows more" });
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function acceptable(url: string, response: Retrieved, options: HttpOptions): Retrieved {
  const { status } = response;
  if (status < 400 || status === 404) return response;
  throw new InputError({
    source: url,
    message: `responded with status ${status}`,
    hint: adviceFor(response, options),
  });
}

function adviceFor({ status, url }: Retrieved, { credentials }: HttpOptions): string {
  if (status !== 401 && status !== 403) return "look at the URL in a browser, or try again later";
  const { origin } = new URL(url);
  if (credentials === undefined || credentials.origin === origin)
    return "pass the credentials with --header";
  return `--header goes to ${credentials.origin} only; give the document's own URL if ${origin} may have it too`;
}
