import { operationMetadata } from "../../../generated/platform/operation-metadata.ts";
import { isSpheronApiError } from "../errors/guards.ts";
import { nameOperation } from "../errors/spheron-error.ts";
import type { Decorator } from "./send.ts";
import { createAskToken, type Token } from "./token.ts";

/**
 * Adds `Authorization: Bearer …` to operations that need a token, on the base URL's origin only, and once again with
 * another token after a 401. A header that the caller set stays.
 *
 * @throws ConfigError when there is no usable token
 */
export function authorize(token: Token | undefined, origin: string): Decorator {
  const askToken = createAskToken(token);

  return (next) => async (request) => {
    const { operation, headers, url, body } = request;
    const isPublic = operationMetadata[nameOperation(operation)]?.security?.length === 0;
    if (isPublic || headers.has("authorization") || !isWithin(origin, url)) return next(request);
    const sendWith = (value: string) => {
      const authorized = new Headers(headers);
      authorized.set("authorization", `Bearer ${value}`);
      return next({ ...request, headers: authorized });
    };
    const renew = async (error: unknown, refused: string) => {
      if (!isSpheronApiError(error) || error.status !== 401) throw error;
      const value = await askToken(operation, refused);
      if (value === refused) throw error;
      return sendWith(value);
    };
    const value = await askToken(operation);
    const sent = sendWith(value);
    const isFinal = typeof token !== "function" || body instanceof ReadableStream;
    return isFinal ? sent : sent.catch((error: unknown) => renew(error, value));
  };
}

function isWithin(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`) || new URL(url).origin === origin;
}
