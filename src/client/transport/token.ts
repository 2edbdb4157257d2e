import { ConfigError } from "../errors/config-error.ts";
import type { OperationRef } from "../errors/spheron-error.ts";
import type { Clock } from "./clock.ts";
import type { PlainRequest } from "./send.ts";

/** Why a token function is called. */
export interface TokenContext {
  /** The token that the server refused with 401, when another is needed. */
  readonly refused: string | undefined;
}

/**
 * A token, or a function that returns one. The function is called for every request, once for requests at the same
 * time, and once more when the server refuses the token with 401.
 */
export type Token = string | ((context: TokenContext) => string | Promise<string>);

/** Returns the token for a request, or another one after a refusal. */
type AskToken = (
  request: Pick<PlainRequest, "operation" | "policy">,
  refused?: string,
) => string | Promise<string>;

/** Where the credential of a security scheme comes from. */
export interface CredentialSource {
  readonly ask: AskToken;
  /** Whether there is a credential, as far as one can say without asking for it. */
  readonly isConfigured: () => boolean;
  /** Whether it may have another one when the server refuses the first. */
  readonly renews: boolean;
}

/** @param variable environment variable that counts when there is no token */
export function createCredentialSource(
  token: Token | undefined,
  variable: string | undefined,
  clock: Clock,
): CredentialSource {
  if (typeof token === "function")
    return { ask: askFunction(token, clock), isConfigured: () => true, renews: true };
  const whenMissing = `give the client a token${variable === undefined ? "" : `, or set ${variable}`}`;
  const read = () => token ?? readVariable(variable);
  return {
    ask: ({ operation }) => check(read(), operation, whenMissing),
    isConfigured: () => token !== undefined || Boolean(read()),
    renews: false,
  };
}

/**
 * Asks a token function once for all requests that need a token at the same time. One that takes longer than an attempt
 * may is asked again, so that a function that hangs once does not end the client.
 */
function askFunction(token: Exclude<Token, string>, clock: Clock): AskToken {
  const asked = new Map<string | undefined, { sinceMs: number; value: Promise<unknown> }>();
  let latest: string | undefined;

  const ask = (refused: string | undefined, limitMs: number): Promise<unknown> => {
    const running = asked.get(refused);
    const nowMs = clock.now();
    if (running !== undefined && nowMs - running.sinceMs < limitMs) return running.value;
    const question = { sinceMs: nowMs, value: Promise.resolve({ refused }).then(token) };
    const forget = () => asked.get(refused) === question && asked.delete(refused);
    asked.set(refused, question);
    question.value.then(forget, forget);
    return question.value;
  };

  return async ({ operation, policy }, refused) => {
    // Another request was refused earlier, and there is a new token already.
    if (refused !== undefined && latest !== undefined && latest !== refused) return latest;
    const value = await ask(refused, policy.attemptTimeoutMs).catch((cause: unknown) => {
      throw new ConfigError("no token: the token function failed", operation, cause);
    });
    latest = check(value, operation, "the token function returned none");
    return latest;
  };
}

function check(value: unknown, operation: OperationRef, whenMissing: string): string {
  if (value === undefined || value === "")
    throw new ConfigError(`no token: ${whenMissing}`, operation);
  // With anything else, the platform's own error would quote the header, and with it the token.
  if (typeof value === "string" && /^[\x21-\x7E]+$/.test(value)) return value;
  throw new ConfigError(`the token ${describeBadToken(value)}`, operation);
}

/** Never quotes the token. */
function describeBadToken(value: unknown): string {
  if (typeof value !== "string") return "is not a string";
  if (/^bearer\s/i.test(value))
    return 'begins with "Bearer", which is added by the client: leave it out';
  if (/^\s|\s$/.test(value)) return "begins or ends with a space or line break: trim it";
  return "has characters in it that no header can carry, such as spaces or line breaks";
}

/** The environment variable, where there is an environment: browsers and workers have no `process`. */
export function readVariable(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name];
  } catch {
    // Deno throws for variables that it may not read.
    return undefined;
  }
}
