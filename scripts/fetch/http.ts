import { InputError } from "../lib/problem.ts";

export interface HttpOptions {
  /** For the whole of one attempt, the body included. */
  readonly timeoutMs: number;
  /** Of the body, unpacked. */
  readonly maxBytes: number;
  /** Further attempts after a connection error or a 5xx. */
  readonly retries: number;
  /** Sent to the first origin only; never shown or stored. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Waits before the next attempt. */
  readonly delay: (ms: number) => Promise<void>;
}

export interface Retrieved {
  /** Where it finally came from. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

const maxRedirects = 10;

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
      return acceptable(url, response);
    await options.delay(500 * 2 ** attempt);
  }
}

/** `undefined` for a failure that another attempt may mend. */
async function attemptOnce(
  url: string,
  conditions: Readonly<Record<string, string>>,
  options: HttpOptions,
  isLast: boolean,
): Promise<Retrieved | undefined> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    return await follow(url, conditions, options, signal);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (!isLast) return undefined;
    throw new InputError({ source: url, message: wordFailure(error, options) }, { cause: error });
  }
}

function wordFailure(error: unknown, { timeoutMs, retries }: HttpOptions): string {
  const attempts = `after ${retries + 1} attempts`;
  if (error instanceof Error && error.name === "TimeoutError") {
    return `no complete answer within ${timeoutMs / 1000} s, ${attempts} (--timeout allows more)`;
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
    const isFirstOrigin = new URL(url).origin === new URL(start).origin;
    const headers = new Headers(conditions);
    for (const [name, value] of isFirstOrigin ? options.headers : []) headers.set(name, value);
    const response = await fetch(url, { headers, redirect: "manual", signal });
    const location = response.headers.get("location");
    if (
      response.status < 300 ||
      response.status >= 400 ||
      response.status === 304 ||
      location === null
    ) {
      const bytes = await readLimited(url, response, options.maxBytes);
      return { url, status: response.status, headers: response.headers, bytes };
    }
    await response.body?.cancel();
    url = redirectTarget(url, location);
  }
  throw new InputError({
    source: start,
    message: `redirects more than ${maxRedirects} times`,
    hint: "give the final URL",
  });
}

function redirectTarget(from: string, location: string): string {
  const target = new URL(location, from);
  if (target.protocol === "https:" || target.protocol === new URL(from).protocol)
    return target.href;
  throw new InputError({
    source: from,
    message: `redirects to ${target.origin}, which is less safe than where it was asked for`,
    hint: "give that URL itself if you trust it",
  });
}

async function readLimited(url: string, response: Response, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Node's streams can be iterated, which the DOM's types do not know.
  const body = response.body as (ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) | null;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > maxBytes) {
      const limit = `${maxBytes / 2 ** 20} MiB`;
      throw new InputError({
        source: url,
        message: `is larger than ${limit}`,
        hint: "--max-size allows more",
      });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function acceptable(url: string, response: Retrieved): Retrieved {
  const { status } = response;
  if (status < 400 || status === 404) return response;
  const hint =
    status === 401 || status === 403
      ? "pass the credentials with --header"
      : "look at the URL in a browser, or try again later";
  throw new InputError({ source: url, message: `answered with status ${status}`, hint });
}
