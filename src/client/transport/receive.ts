import { createApiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { LogicalError } from "../errors/logical-error.ts";
import type { ClientSettings } from "../settings.ts";
import { createStream } from "../stream.ts";
import { errorContext } from "./call-context.ts";
import type { Clock } from "./clock.ts";
import { createRedactor, redactHeaders } from "./redact.ts";
import { readRetryAfter } from "./retry-after-body.ts";
import { parseRetryAfter } from "./retry-after.ts";
import type { ApiConventions, ParsedResponse, PlainRequest, ResponseLike, Send } from "./send.ts";

/** Characters of a body that is not JSON, of which an error shows the first. */
const longestSnippet = 10_000;

/**
 * Reads the response to its end. The status decides what is a failure, whatever the body says.
 *
 * @param maxErrorBodyBytes how much of the body of a failure is read
 */
export function receive(
  send: Send<ResponseLike>,
  clock: Clock,
  { api, conventions }: ClientSettings,
  maxErrorBodyBytes: number,
): Send {
  const fail = async (response: ResponseLike, request: PlainRequest): Promise<never> => {
    const redact = createRedactor(request);
    // A body that breaks off must not hide the status.
    const text = await readStart(response, maxErrorBodyBytes).catch(() => "");
    const body = parseBody(redact(text));
    const nowMs = clock.now();
    const { status, headers } = response;
    throw createApiError({
      ...failureContext(request, readRequestId(response, conventions)),
      status,
      headers: redactHeaders(headers, redact),
      body,
      hint: conventions.statusHints?.[status],
      retryAfterMs: parseRetryAfter(headers, nowMs) ?? readRetryAfter(body, api.retryAfterBody),
      leftMs: request.state.deadlineMs - nowMs,
    });
  };
  return (request) =>
    send(request).then((response) =>
      response.ok ? readSuccess(response, request, conventions) : fail(response, request),
    );
}

/** What an error says of its call, without the credentials that a server may repeat. */
function failureContext(request: Reading, requestId: string | undefined) {
  return errorContext(request, requestId && createRedactor(request)(requestId));
}

/** The text of a body up to a limit. The rest is let go, with its connection where it has to be. */
async function readStart(response: ResponseLike, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  // Some platforms have no streams.
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = maxBytes; left > 0;) {
    const { value } = await reader.read();
    if (value === undefined) return text;
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
  }
  reader.cancel().catch(() => undefined);
  return text;
}

/** The part of a request that decides how its response is read. */
export type Reading = Pick<
  PlainRequest,
  "operation" | "method" | "parseAs" | "policy" | "signal" | "state" | "headers" | "secrets"
>;

/** @throws ConnectionError when the body breaks off; DecodeError when it is not JSON; LogicalError */
export async function readSuccess(
  response: ResponseLike,
  request: Reading,
  conventions: ApiConventions,
): Promise<ParsedResponse> {
  const { method, parseAs, policy, signal } = request;
  const requestId = readRequestId(response, conventions);
  const fail = (cause: unknown): never => {
    // Who reads a stream gets the reason of the signal that ends it.
    signal?.throwIfAborted();
    const facts = { cause, redact: createRedactor(request), isPartial: true };
    throw new ConnectionError({ ...failureContext(request, requestId), ...facts });
  };
  if (parseAs === "stream") {
    // The platform's errors may hold what was received.
    const reader = response.body?.getReader();
    const data = reader
      ? createStream(
          () => reader.read().catch(fail),
          (reason) => reader.cancel(reason),
        )
      : null;
    return { response, data, body: undefined, requestId };
  }
  const isText = parseAs === "json" || parseAs === "text";
  const body = await (isText ? response.text() : response.arrayBuffer()).catch(fail);
  const isBodiless = method === "HEAD" || response.status === 204 || response.status === 205;
  const data = isBodiless ? undefined : parseData(body, response, request, requestId);
  const mayHaveFailed =
    typeof body === "string" && parseAs === "json" && policy.logicalErrors && data !== undefined;
  if (mayHaveFailed && conventions.isLogicalFailure?.(data) === true)
    throw new LogicalError({
      ...failureContext(request, requestId),
      status: response.status,
      body: parseBody(createRedactor(request)(body)),
    });
  return { response, data, body, requestId };
}

function parseData(
  body: string | ArrayBuffer,
  response: ResponseLike,
  request: Reading,
  requestId: string | undefined,
): unknown {
  const type = response.headers.get("content-type") ?? "";
  if (request.parseAs === "blob") return new Blob([body], { type });
  if (typeof body !== "string" || request.parseAs !== "json") return body;
  if (body === "") return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    const redact = createRedactor(request);
    const text = redact(body.slice(0, longestSnippet));
    throw new DecodeError({
      ...failureContext(request, requestId),
      status: response.status,
      contentType: redact(type) || undefined,
      text,
      // The parser's message quotes the body.
      ...(text === body && { cause }),
    });
  }
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function readRequestId(
  { headers }: ResponseLike,
  { requestIdHeaders = ["x-request-id"] }: ApiConventions,
): string | undefined {
  for (const name of requestIdHeaders) {
    const id = headers.get(name);
    if (id !== null) return id;
  }
  return undefined;
}
