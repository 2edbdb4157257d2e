import type { SecurityScheme } from "../api.ts";
import { ConfigError } from "../errors/config-error.ts";
import type { CreateSource, Lock } from "./lock.ts";
import { isBasic, locateCredential } from "./security-schemes.ts";
import type { CredentialSource, Token } from "./token.ts";

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

/** Makes the lock of a security scheme, also of one that the document names and does not have. */
export function createLock(
  name: string,
  scheme: SecurityScheme | undefined,
  credentials: NonNullable<Credentials["credentials"]>,
  createSource: CreateSource,
): Lock {
  const own = Object.hasOwn(credentials, name) ? credentials[name] : undefined;
  const lock = locateCredential(scheme);
  // Cookies are the platform's own matter.
  if (scheme === undefined || (scheme.type === "apiKey" && scheme.in === "cookie"))
    return {
      ...lock,
      ...failingSource(
        `the operation needs ${name}, which this client cannot send: set its header or cookie with the option headers`,
      ),
    };
  if (typeof own === "object") return { ...lock, ...basicSource(own) };
  if (isBasic(scheme) && own === undefined)
    return {
      ...lock,
      ...failingSource(
        `no user name and password: pass credentials: { ${name}: { username, password } }`,
      ),
    };
  return { ...lock, ...createSource(own) };
}

function basicSource({ username, password }: BasicCredentials): CredentialSource {
  // Base64 of the UTF-8 bytes (RFC 7617).
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const value = btoa(String.fromCharCode(...bytes));
  return { ask: () => value, isConfigured: () => true, renews: false };
}

/** Asking it says what is missing. */
function failingSource(message: string): CredentialSource {
  return {
    ask({ operation }) {
      throw new ConfigError(message, operation);
    },
    isConfigured: () => false,
    renews: false,
  };
}
