import { findMetadata, type ApiDescription } from "../api.ts";
import type { PlainRequest } from "./send.ts";
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

/** Finds the locks of a request that are not open yet. */
type ChooseLocks = (request: PlainRequest) => readonly Lock[];

/** @param hasToken whether the client was given a token */
export type CreateChooseLocks = (
  api: ApiDescription,
  createSource: CreateSource,
  hasToken: boolean,
) => ChooseLocks;

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

/** For documents that have bearer tokens and nothing else. Operations may be closed, open to all, or both. */
export const createChooseBearerLock: CreateChooseLocks = (api, createSource) => {
  const lock = createBearerLock(createSource);
  const locks = [lock];
  return ({ operation, headers }) => {
    const { security = api.security } = findMetadata(api, operation);
    const isOpen = security[0]?.[0] === undefined || headers.has("authorization");
    return isOpen || (security.length > 1 && !lock.isConfigured()) ? [] : locks;
  };
};
