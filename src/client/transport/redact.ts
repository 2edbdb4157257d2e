/** A shorter one is a placeholder of a test or a mock, and taking it out would spoil ordinary words. */
const shortestSecret = 4;

/**
 * Takes the token of a request out of texts. Debug pages and proxies echo the headers that they got, and an error
 * keeps what they say.
 */
export function redactorOf(requestHeaders: Headers): (text: string) => string {
  const token = requestHeaders.get("authorization")?.split(" ").at(-1) ?? "";
  return (text) => (token.length < shortestSecret ? text : text.replaceAll(token, "[token]"));
}

export function redactHeaders(headers: Headers, redact: (text: string) => string): Headers {
  const redacted = new Headers();
  for (const [name, value] of headers) redacted.append(name, redact(value));
  return redacted;
}
