import { ConnectionError, DecodeError } from "../errors/failures.ts";
import { factsOf } from "./facts.ts";
import { redactorOf } from "./redact.ts";
import type { Decorator, PlainRequest } from "./send.ts";

/**
 * Reads the body of a success, and parses it where it shall be JSON, so that a failure can be named here. What goes
 * on to openapi-fetch is a response that holds the bytes already. Streams stay the caller's to read.
 */
export const readBody: Decorator = (next) => async (request) => {
  const response = await next(request);
  if (request.parseAs === "stream" || !mayHaveBody(request, response)) return response;
  const bytes = await readBytes(response, request);
  const headers = new Headers(response.headers);
  if (request.parseAs !== "json") {
    // A length of 0 makes openapi-fetch hand out undefined, where an empty text or Blob is promised.
    if (bytes.byteLength === 0) headers.delete("content-length");
    return holding(bytes, response, headers);
  }
  const data = parseJson(bytes, response, request);
  // Without a length openapi-fetch does not ask for json(), but parses the text once more.
  if (bytes.byteLength > 0 && !headers.has("content-length"))
    headers.set("content-length", String(bytes.byteLength));
  return Object.defineProperty(holding(bytes, response, headers), "json", {
    value: () => Promise.resolve(data),
  });
};

/** `Response` refuses to be built with a body for these statuses. */
function mayHaveBody({ method }: PlainRequest, { status }: Response): boolean {
  return method !== "HEAD" && status !== 204 && status !== 205;
}

async function readBytes(response: Response, request: PlainRequest): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw new ConnectionError({ ...factsOf(request, response), cause });
  }
}

function holding(bytes: ArrayBuffer, { status, statusText, url }: Response, headers: Headers) {
  const response = new Response(bytes, { status, statusText, headers });
  return Object.defineProperty(response, "url", { value: url });
}

function parseJson(bytes: ArrayBuffer, response: Response, request: PlainRequest): unknown {
  const text = new TextDecoder().decode(bytes);
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const redacted = redactorOf(request.headers)(text);
    throw new DecodeError({
      ...factsOf(request, response),
      status: response.status,
      contentType: response.headers.get("content-type") ?? undefined,
      text: redacted,
      // The parser quotes the text, so it may say what was taken out.
      ...(redacted === text ? { cause } : {}),
    });
  }
}
