import { AbortError, ConnectionError, DecodeError } from "../errors/failures.ts";
import { requestIdOf } from "./refuse-failures.ts";
import type { Decorator, PlainRequest } from "./send.ts";

/**
 * Reads the body of a success that shall be JSON and parses it here, where a failure can be named. What goes on
 * to openapi-fetch is a response that gives out the parsed value.
 */
export const decodeJson: Decorator = (next) => async (request) => {
  const response = await next(request);
  const { status, statusText } = response;
  if (request.parseAs !== "json" || status === 204 || request.method === "HEAD") return response;
  const text = await readText(response, request);
  const data = text === "" ? undefined : parse(text, response, request);
  const headers = new Headers(response.headers);
  // By this header openapi-fetch decides between no body and asking for json().
  headers.set("content-length", String(text.length));
  const decoded = new Response(text, { status, statusText, headers });
  Object.defineProperty(decoded, "url", { value: response.url });
  return Object.defineProperty(decoded, "json", { value: () => Promise.resolve(data) });
};

async function readText(response: Response, { operation, signal }: PlainRequest): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    const facts = { operation, attempts: 1, requestId: requestIdOf(response) };
    if (signal.aborted) throw new AbortError({ ...facts, cause: signal.reason });
    throw new ConnectionError({ ...facts, cause });
  }
}

function parse(text: string, response: Response, { operation }: PlainRequest): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new DecodeError({
      operation,
      attempts: 1,
      requestId: requestIdOf(response),
      status: response.status,
      contentType: response.headers.get("content-type") ?? undefined,
      text,
      cause,
    });
  }
}
