import { publicOperations } from "../../generated/versions.ts";
import { ConfigError } from "../errors/failures.ts";
import type { OperationRef } from "../errors/spheron-error.ts";
import type { Decorator } from "./send.ts";

/** A token, or a function that gives one; it is asked for every attempt. */
export type Token = string | (() => string | Promise<string>);

const withoutToken: ReadonlySet<string> = new Set(publicOperations);

/**
 * Adds `Authorization: Bearer …` to operations that need a token, on the base URL's origin only. A header that
 * the caller set stays.
 *
 * @throws ConfigError when there is no usable token
 */
export function authorize(token: Token | undefined, origin: string): Decorator {
  return (next) => async (request) => {
    const { operation, headers, url } = request;
    const isPublic = withoutToken.has(`${operation.method} ${operation.path}`);
    if (isPublic || headers.has("authorization") || new URL(url).origin !== origin)
      return next(request);
    const authorized = new Headers(headers);
    authorized.set("authorization", `Bearer ${await readToken(token, operation)}`);
    return next({ ...request, headers: authorized });
  };
}

async function readToken(token: Token | undefined, operation: OperationRef): Promise<string> {
  const value = await giveToken(token, operation);
  if (value === undefined || value === "") {
    const remedy = "pass createClient({ token }) or set SPHERON_TOKEN";
    const fault = typeof token === "function" ? "the token function gave none" : remedy;
    throw new ConfigError(`no token: ${fault}`, operation);
  }
  // Anything else would make the platform's own error quote the header, and with it the token.
  if (typeof value !== "string" || !/^[\x21-\x7E]+$/.test(value)) {
    throw new ConfigError(
      "the token has characters that no header can carry (spaces, line breaks?)",
      operation,
    );
  }
  return value;
}

async function giveToken(
  token: Token | undefined,
  operation: OperationRef,
): Promise<string | undefined> {
  if (typeof token !== "function") return token ?? environmentToken();
  try {
    return await token();
  } catch (cause) {
    throw new ConfigError("no token: the token function failed", operation, cause);
  }
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
