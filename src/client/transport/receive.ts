import { createApiError } from "../errors/api-error.ts";
import type { ErrorBody } from "../errors/error-body.ts";
import { ConnectionError, DecodeError, LogicalError } from "../errors/failures.ts";
import type { Clock } from "./clock.ts";
import { factsOf } from "./call-context.ts";
import { redactHeaders, redactorOf } from "./redact.ts";
import { parseRetryAfter } from "./retry-after.ts";
import type { Answer, PlainRequest, Reply, Send } from "./send.ts";

/** Reads the response to its end. The status decides what is a failure, whatever the body says. */
export function receive(send: Send<Answer>, clock: Clock): Send {
  return async (request) => {
    const response = await send(request);
    if (!response.ok) throw await failureOf(response, request, clock);
    return readSuccess(response, request);
  };
}

/** What a success has to be read for. */
export type Reading = Pick<
  PlainRequest,
  "operation" | "method" | "parseAs" | "policy" | "trace" | "headers"
>;

/** @throws ConnectionError, DecodeError or LogicalError when the body breaks off, is no JSON, or says it is a failure */
export async function readSuccess(response: Answer, request: Reading): Promise<Reply> {
  const { method, parseAs } = request;
  if (parseAs === "stream") return { response, data: response.body, body: undefined };
  const isText = parseAs === "json" || parseAs === "text";
  const body = await (isText ? response.text() : response.arrayBuffer()).catch((cause: unknown) => {
    throw new ConnectionError({ ...factsOf(request, response), cause, isPartial: true });
  });
  const isBodiless = method === "HEAD" || response.status === 204 || response.status === 205;
  const data = isBodiless ? undefined : dataOf(body, response, request);
  return { response, data, body };
}

function dataOf(body: string | ArrayBuffer, response: Answer, request: Reading): unknown {
  if (request.parseAs === "blob")
    return new Blob([body], { type: response.headers.get("content-type") ?? "" });
  return typeof body === "string" && request.parseAs === "json"
    ? parseJson(body, response, request)
    : body;
}

function parseJson(text: string, response: Answer, request: Reading): unknown {
  if (text === "") return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const redacted = redactorOf(request.headers)(text);
    throw new DecodeError({
      ...factsOf(request, response),
      status: response.status,
      contentType: response.headers.get("content-type") ?? undefined,
      text: redacted,
      // The parser quotes the text, so it may say what was taken out.
      cause: redacted === text ? cause : undefined,
    });
  }
  if (!request.policy.logicalErrors || !saysItFailed(data)) return data;
  const body = JSON.parse(redactorOf(request.headers)(text)) as ErrorBody;
  throw new LogicalError({ ...factsOf(request, response), status: response.status, body });
}

/** Finishing an upload and updating an instance answer this way with a 2xx status. */
function saysItFailed(data: unknown): boolean {
  const { success, error } = (data ?? {}) as { success?: unknown; error?: unknown };
  return success === false || error === true;
}

async function failureOf(response: Answer, request: PlainRequest, clock: Clock): Promise<Error> {
  const redact = redactorOf(request.headers);
  // A body that breaks off must not hide the status.
  const text = await response.text().catch(() => "");
  const nowMs = clock.now();
  return createApiError({
    ...factsOf(request, response),
    status: response.status,
    headers: redactHeaders(response.headers, redact),
    body: parseBody(redact(text)),
    retryAfterMs: parseRetryAfter(response.headers, nowMs),
    leftMs: request.trace.deadlineMs - nowMs,
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
