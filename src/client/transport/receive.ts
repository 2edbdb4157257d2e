import type { ApiDescription } from "../api.ts";
import { createApiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { LogicalError } from "../errors/logical-error.ts";
import { errorContext } from "./call-context.ts";
import type { Clock } from "./clock.ts";
import { createRedactor, redactHeaders } from "./redact.ts";
import { parseRetryAfter, readRetryAfter } from "./retry-after.ts";
import type { ApiConventions, ParsedResponse, PlainRequest, ResponseLike, Send } from "./send.ts";

/** Reads the response to its end. The status decides what is a failure, whatever the body says. */
export function receive(
  send: Send<ResponseLike>,
  clock: Clock,
  api: ApiDescription,
  conventions: ApiConventions,
): Send {
  return async (request) => {
    const response = await send(request);
    if (!response.ok) throw await readFailure(response, request, clock, api, conventions);
    return readSuccess(response, request, conventions);
  };
}

/** The part of a request that decides how its response is read. */
export type Reading = Pick<
  PlainRequest,
  "operation" | "method" | "parseAs" | "policy" | "state" | "headers" | "secrets"
>;

/** @throws ConnectionError when the body breaks off; DecodeError when it is not JSON; LogicalError */
export async function readSuccess(
  response: ResponseLike,
  request: Reading,
  conventions: ApiConventions,
): Promise<ParsedResponse> {
  const { method, parseAs, policy } = request;
  const requestId = readRequestId(response, conventions);
  if (parseAs === "stream") return { response, data: response.body, body: undefined, requestId };
  const isText = parseAs === "json" || parseAs === "text";
  const body = await (isText ? response.text() : response.arrayBuffer()).catch((cause: unknown) => {
    throw new ConnectionError({ ...errorContext(request, requestId), cause, isPartial: true });
  });
  const isBodiless = method === "HEAD" || response.status === 204 || response.status === 205;
  const data = isBodiless ? undefined : parseData(body, response, request, requestId);
  const isLogicalFailure = (parsed: unknown) =>
    parseAs === "json" &&
    policy.logicalErrors &&
    parsed !== undefined &&
    conventions.isLogicalFailure?.(parsed) === true;
  if (typeof body === "string" && isLogicalFailure(data))
    throw new LogicalError({
      ...errorContext(request, requestId),
      status: response.status,
      body: JSON.parse(createRedactor(request)(body)) as unknown,
    });
  return { response, data, body, requestId };
}

function parseData(
  body: string | ArrayBuffer,
  response: ResponseLike,
  request: Reading,
  requestId: string | undefined,
): unknown {
  const contentType = response.headers.get("content-type") ?? undefined;
  if (request.parseAs === "blob") return new Blob([body], { type: contentType ?? "" });
  if (typeof body !== "string" || request.parseAs !== "json") return body;
  if (body === "") return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    const text = createRedactor(request)(body);
    throw new DecodeError({
      ...errorContext(request, requestId),
      status: response.status,
      contentType,
      text,
      // The parser's message quotes the body.
      ...(text === body && { cause }),
    });
  }
}

async function readFailure(
  response: ResponseLike,
  request: PlainRequest,
  clock: Clock,
  { retryAfterBody }: ApiDescription,
  conventions: ApiConventions,
): Promise<Error> {
  const redact = createRedactor(request);
  // A body that breaks off must not hide the status.
  const text = await response.text().catch(() => "");
  const body = parseBody(redact(text));
  const nowMs = clock.now();
  return createApiError({
    ...errorContext(request, readRequestId(response, conventions)),
    status: response.status,
    headers: redactHeaders(response.headers, redact),
    body,
    hint: conventions.statusHints?.[response.status],
    retryAfterMs: parseRetryAfter(response.headers, nowMs) ?? readRetryAfter(body, retryAfterBody),
    leftMs: request.state.deadlineMs - nowMs,
  });
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
