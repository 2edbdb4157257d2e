import type { Redact } from "../errors/copy-cause.ts";
import type { PlainRequest } from "./send.ts";

/** Characters. A text that was cut off can end with the beginning of a secret, which is hidden from that length on. */
const shortestStart = 8;

/**
 * The pieces of a secret: a regular expression of all of it can be too large. A secret of fewer than four characters is a
 * placeholder in a test, and replacing it would change ordinary words, as a short piece would.
 */
const pieces = /[^]{4,100}(?=[^]{8}|$)/g;

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
    .flatMap((secret) => secret.match(pieces) ?? [])
    .map(matchEncoded);
  return (text) =>
    patterns
      .reduce((redacted, pattern) => redacted.replace(pattern, "[token]"), text)
      .replace(userInfo, "//");
}

/**
 * The piece as it is, and with any of its characters encoded as JSON, URLs and pages have it. At the end of the text its
 * beginning is enough, also with half of an encoded character.
 */
function matchEncoded(part: string): RegExp {
  const pattern = part.replace(/[^]/g, (character, index: number) => {
    const code = character.charCodeAt(0);
    const hex = code.toString(16);
    const written = `\\\\{0,4}(?:\\x${hex}|(?:u00|x|%|&#x)${hex};?|&#${code};?)`;
    return index < shortestStart ? written : `(?:${written}|[^"}\\]]{0,9}$)`;
  });
  return new RegExp(`(?:\\[token])?${pattern}`, "gi");
}

export function redactHeaders(headers: Headers, redact: Redact): Headers {
  return new Headers([...headers].map(([name, value]): [string, string] => [name, redact(value)]));
}
