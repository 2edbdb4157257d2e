import type { PlainRequest } from "./send.ts";

/** Replaces the credentials of a request in a text. */
export type Redact = (text: string) => string;

/** A shorter one is a placeholder of a test or a mock, and replacing it would spoil ordinary words. */
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

/** The secret as it is, and with any of its characters encoded as JSON, URLs and pages have it. */
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

/** What errors of runtimes and systems say. */
const said = [
  "name",
  "message",
  "stack",
  "code",
  "errno",
  "syscall",
  "address",
  "port",
  "hostname",
];

/**
 * What an error says, without what else it holds: parsers keep the bytes that they got, and others the whole request.
 * Chains of causes can be circular.
 */
export function redactCause(cause: unknown, redact: Redact, depth = 0): unknown {
  if (typeof cause === "string") return redact(cause);
  if (typeof cause !== "object" || cause === null) return cause;
  if (depth > 5) return undefined;
  if (Array.isArray(cause)) return cause.map((one) => redactCause(one, redact, depth + 1));
  const copy = Object.create(Object.getPrototypeOf(cause) as object | null) as object;
  for (const key of [...said, "cause", "errors"]) {
    const value = redactCause(Reflect.get(cause, key), redact, depth + 1);
    const enumerable = Object.keys(cause).includes(key);
    if (value !== undefined) Object.defineProperty(copy, key, { value, enumerable });
  }
  return copy;
}
