import type { SecurityScheme } from "../api.ts";
import { ConfigError } from "../errors/config-error.ts";
import type { Clock } from "./clock.ts";
import { isBasic } from "./security-schemes.ts";
import { createAskToken, readVariable, type AskToken, type Token } from "./token.ts";

/** What a security scheme of the type `http`, scheme `basic`, takes. */
export interface BasicCredentials {
  /** Name of the user. */
  readonly username: string;
  /** Password of the user. */
  readonly password: string;
}

/** Credentials of a client. */
export interface Credentials {
  /**
   * A token or API key, or a function that returns one for every request. It serves every security scheme that has no
   * credentials of its own. Without it the environment variable that the API names counts, such as `SPHERON_TOKEN`.
   */
  readonly token?: Token | undefined;
  /** Credentials by the name of their security scheme, for an API that has several, or user name and password. */
  readonly credentials?: Readonly<Record<string, Token | BasicCredentials>> | undefined;
}

/** Where the credential of one security scheme comes from. */
export interface CredentialSource {
  readonly ask: AskToken;
  /** Whether there is a credential, as far as is known without asking for it. */
  readonly isConfigured: () => boolean;
  /** Whether it may return another one when the server refuses the first. */
  readonly renews: boolean;
}

export function createCredentialSource(
  name: string,
  scheme: SecurityScheme,
  { token, credentials = {} }: Credentials,
  variable: string | undefined,
  clock: Clock,
): CredentialSource {
  const own = Object.hasOwn(credentials, name) ? credentials[name] : undefined;
  if (typeof own === "object")
    return { ask: () => encodeBasic(own), isConfigured: () => true, renews: false };
  if (isBasic(scheme) && own === undefined) {
    const hint = `no user name and password: pass credentials: { ${name}: { username, password } }`;
    const ask: AskToken = ({ operation }) => {
      throw new ConfigError(hint, operation);
    };
    return { ask, isConfigured: () => false, renews: false };
  }
  const given = own ?? token;
  const ask = createAskToken(given, variable, clock);
  const isConfigured = () => given !== undefined || Boolean(readVariable(variable));
  return { ask, isConfigured, renews: typeof given === "function" };
}

/** Base64 of the UTF-8 bytes (RFC 7617). */
function encodeBasic({ username, password }: BasicCredentials): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}
