import { createApiError } from "../errors/api-error.ts";
import { factsOf } from "./facts.ts";
import { redactHeaders, redactorOf } from "./redact.ts";
import type { Decorator } from "./send.ts";

/** Turns a response that is no success into an error; the status decides, whatever the body says. */
export const refuseFailures: Decorator = (next) => async (request) => {
  const response = await next(request);
  if (response.ok) return response;
  const redact = redactorOf(request.headers);
  // A body that breaks off must not hide the status.
  const text = await response.text().catch(() => "");
  throw createApiError({
    ...factsOf(request, response),
    status: response.status,
    headers: redactHeaders(response.headers, redact),
    body: parseBody(redact(text)),
  });
};

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
