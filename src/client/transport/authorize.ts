import type { ApiDescription, SecurityScheme } from "../api.ts";
import { AbortError } from "../errors/abort-error.ts";
import { ConfigError } from "../errors/config-error.ts";
import { isSpheronApiError } from "../errors/guards.ts";
import { operationKey } from "../errors/spheron-error.ts";
import { errorContext } from "./call-context.ts";
import type { Clock } from "./clock.ts";
import { createCredentialSource, type Credentials, type CredentialSource } from "./credentials.ts";
import { addCredential, credentialHeader, isSendable } from "./security-schemes.ts";
import type { Decorator, PlainRequest } from "./send.ts";

/** A security scheme that a request has to satisfy, and where its credential comes from. */
interface Lock {
  readonly scheme: SecurityScheme;
  readonly source: CredentialSource;
}

/** What a token is sent by where the document names no security scheme. */
const bearer: SecurityScheme = { type: "http", scheme: "bearer" };

/**
 * Adds the credentials that the operation needs, on the base URL's origin only, and sends once more with a new token
 * after a 401. A header that the caller set stays.
 *
 * @throws ConfigError when the operation needs a credential that the client does not have
 */
export function authorize(
  api: ApiDescription,
  given: Credentials,
  origin: string,
  clock: Clock,
): Decorator {
  const chooseLocks = createChooseLocks(api, given, clock);

  return (next) => async (request) => {
    const { headers, url, body, ending } = request;
    if (!isWithin(origin, url)) return next(request);
    const locks = chooseLocks(request);
    if (locks.length === 0) return next(request);
    const ask = async (refused?: readonly string[]) => {
      const values: string[] = [];
      for (const [index, { source }] of locks.entries())
        values.push(await source.ask(request, refused?.[index]));
      // The call may have ended meanwhile.
      if (ending?.isOver === true) throw new AbortError(errorContext(request));
      return values;
    };
    const sendWith = (values: readonly string[]) => {
      let open: PlainRequest = { ...request, headers: new Headers(headers) };
      for (const [index, { scheme }] of locks.entries())
        open = addCredential(open, scheme, values[index] ?? "");
      return next(open);
    };
    const values = await ask();
    const isFinal = body instanceof ReadableStream || !locks.some(({ source }) => source.renews);
    if (isFinal) return sendWith(values);
    return sendWith(values).catch(async (error: unknown) => {
      if (!isSpheronApiError(error) || error.status !== 401) throw error;
      const others = await ask(values);
      if (others.every((value, index) => value === values[index])) throw error;
      return sendWith(others);
    });
  };
}

/** Finds the locks of a request that are not open yet: of the first alternative that the client has credentials for. */
function createChooseLocks(
  api: ApiDescription,
  given: Credentials,
  clock: Clock,
): (request: PlainRequest) => readonly Lock[] {
  const schemes = Object.entries(api.securitySchemes);
  const toLock = (name: string, scheme: SecurityScheme): Lock => ({
    scheme,
    source: createCredentialSource(name, scheme, given, api.tokenVariable, clock),
  });
  const locks = new Map(schemes.map(([name, scheme]) => [name, toLock(name, scheme)]));
  const undeclared = schemes.length === 0 && given.token !== undefined ? [toLock("", bearer)] : [];

  return ({ operation, headers }) => {
    const alternatives = api.operations[operationKey(operation)]?.security ?? api.security;
    const closed = ({ scheme }: Lock) => {
      const header = credentialHeader(scheme);
      return header === undefined || !headers.has(header);
    };
    if (alternatives.length === 0) return undeclared.filter(closed);
    const candidates = alternatives
      .filter((names) => names.every((name) => locks.has(name)))
      .map((names) => names.flatMap((name) => locks.get(name) ?? []).filter(closed))
      .filter((wanted) => wanted.every(({ scheme }) => isSendable(scheme)));
    const open = candidates.find((wanted) => wanted.every(({ source }) => source.isConfigured()));
    // Asking the first for its credential says which one is missing.
    const chosen = open ?? candidates[0];
    if (chosen !== undefined) return chosen;
    const names = alternatives.map((alternative) => alternative.join(" and ")).join(" or ");
    throw new ConfigError(
      `the operation needs ${names}, which this client cannot send: set its header or cookie with the option headers`,
      operation,
    );
  };
}

function isWithin(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`) || new URL(url).origin === origin;
}
