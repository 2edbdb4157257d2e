import { ConfigError } from "../errors/failures.ts";
import type { OperationRef } from "../errors/spheron-error.ts";

/** Why a token is asked for. */
export interface TokenContext {
  /** The token that the server refused with 401, when one is asked for in its place. */
  readonly refused: string | undefined;
}

/**
 * A token, or a function that gives one. It is asked for every request, once for requests at the same time, and
 * once more when the server refuses what it gave.
 */
export type Token = string | ((context: TokenContext) => string | Promise<string>);

/** Gives the token for a request, or another one in place of one that was refused. */
export type AskToken = (operation: OperationRef, refused?: string) => string | Promise<string>;

/** Shares each question among the requests that ask it at the same time. */
export function createAskToken(token: Token | undefined): AskToken {
  if (typeof token !== "function")
    return (operation) =>
      check(
        token ?? environmentToken(),
        operation,
        "pass createClient({ token }) or set SPHERON_TOKEN",
      );

  const asked = new Map<string | undefined, Promise<unknown>>();
  let latest: string | undefined;

  const ask = (refused: string | undefined): Promise<unknown> => {
    const running = asked.get(refused);
    if (running !== undefined) return running;
    const forget = () => asked.delete(refused);
    const answer = Promise.resolve({ refused }).then(token);
    asked.set(refused, answer);
    answer.then(forget, forget);
    return answer;
  };

  return async (operation, refused) => {
    // Another request was refused before, and there is a new token already.
    if (refused !== undefined && latest !== undefined && latest !== refused) return latest;
    const value = await ask(refused).catch((cause: unknown) => {
      throw new ConfigError("no token: the token function failed", operation, cause);
    });
    latest = check(value, operation, "the token function gave none");
    return latest;
  };
}

function check(value: unknown, operation: OperationRef, whenMissing: string): string {
  if (value === undefined || value === "")
    throw new ConfigError(`no token: ${whenMissing}`, operation);
  // Anything else would make the platform's own error quote the header, and with it the token.
  if (typeof value === "string" && /^[\x21-\x7E]+$/.test(value)) return value;
  throw new ConfigError(`the token ${faultOf(value)}`, operation);
}

/** Without the token itself. */
function faultOf(value: unknown): string {
  if (typeof value !== "string") return "is not a string";
  if (/^bearer\s/i.test(value))
    return 'begins with "Bearer", which is added by the client: leave it out';
  if (/^\s|\s$/.test(value)) return "begins or ends with a space or line break: trim it";
  return "has characters in it that no header can carry, such as spaces or line breaks";
}

/** Browsers and workers have no `process`. */
function environmentToken(): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.["SPHERON_TOKEN"];
  } catch {
    // Deno refuses to show variables that it was not told to; that is as good as none.
    return undefined;
  }
}
