import type { SecurityScheme } from "../api.ts";
import type { CredentialSource, Token } from "./token.ts";

/** A security scheme that a request has to satisfy: where its credential comes from, and where it goes. */
export interface Lock extends CredentialSource {
  /** The request header that carries the credential; a lock without one is always closed. */
  readonly header?: string;
  /** Adds the credential to the headers of a request, or returns its URL with it. */
  readonly open: (value: string, headers: Headers, url: string) => string;
}

/** Makes a source of the given token; without one, of the client's. */
export type CreateSource = (given?: Token) => CredentialSource;

/** Makes the lock of a security scheme, also of one that the document names and does not have. */
export type CreateLock = (
  name: string,
  scheme: SecurityScheme | undefined,
  createSource: CreateSource,
) => Lock;

/** The lock that a bearer token opens. */
export function createBearerLock(createSource: CreateSource): Lock {
  return {
    ...createSource(),
    header: "authorization",
    open(value, headers, url) {
      headers.set("authorization", `Bearer ${value}`);
      return url;
    },
  };
}

/** All that the APIs of this package have. */
export const createBearerLocks: CreateLock = (_name, _scheme, createSource) =>
  createBearerLock(createSource);
