import type { PlainRequest } from "./send.ts";

/** A shorter one is a placeholder of a test or a mock, and replacing it would spoil ordinary words. */
const shortestSecret = 4;

/**
 * Replaces the credentials of a request in texts. Debug pages and proxies echo the headers that they got, and an error
 * keeps what they say.
 */
export function createRedactor({
  headers,
  secrets,
}: Pick<PlainRequest, "headers" | "secrets">): (text: string) => string {
  const ofCaller = headers.get("authorization")?.split(" ").at(-1) ?? "";
  const hidden = [...secrets, ofCaller].filter(({ length }) => length >= shortestSecret);
  return (text) =>
    hidden.reduce((redacted, secret) => redacted.replaceAll(secret, "[token]"), text);
}

export function redactHeaders(headers: Headers, redact: (text: string) => string): Headers {
  const redacted = new Headers();
  for (const [name, value] of headers) redacted.append(name, redact(value));
  return redacted;
}
