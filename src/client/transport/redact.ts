import type { Redact } from "../errors/copy-cause.ts";
import type { PlainRequest } from "./send.ts";

/** A shorter secret is a placeholder in a test. Replacing it would change ordinary words. */
const shortestSecret = 4;

/** Names of headers that may hold a credential. */
const credentialNames = /auth|cookie|key|pass|secret|session|token/;

/** User name and password of a URL. */
const userInfo = /\/\/[^/?#\s]+@/g;

/**
 * Debug pages and proxies echo the headers that they got, and an error keeps what they say. Of the caller's own headers
 * those count that are named like a credential.
 */
export function createRedactor({
  headers,
  secrets,
}: Pick<PlainRequest, "headers" | "secrets">): Redact {
  const ofCaller = [...headers]
    .filter(([name]) => credentialNames.test(name))
    .flatMap(([, value]) => value.split(/[\s,;=]+/))
    .filter(({ length }) => length > "Bearer".length);
  const patterns = [...secrets, ...ofCaller]
    .filter(({ length }) => length >= shortestSecret)
    .map(matchEncoded);
  return (text) =>
    patterns
      .reduce((redacted, pattern) => redacted.replace(pattern, "[token]"), text)
      .replace(userInfo, "//");
}

/** Matches the secret itself, and the secret with some characters encoded as in JSON, URLs and pages. */
function matchEncoded(secret: string): RegExp {
  const characters = Array.from(secret, (character) => {
    const code = character.charCodeAt(0);
    const hex = code.toString(16).padStart(2, "0");
    return `\\\\{0,4}(?:\\x${hex}|(?:u00|x|%|&#x)${hex};?|&#${code};?)`;
  });
  return new RegExp(characters.join(""), "gi");
}

export function redactHeaders(headers: Headers, redact: Redact): Headers {
  const redacted = new Headers();
  for (const [name, value] of headers) redacted.append(name, redact(value));
  return redacted;
}
