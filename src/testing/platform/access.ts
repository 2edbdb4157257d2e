import type { Credential } from "../auth.ts";
import { isRefusal, refuse, type Call, type Refusal } from "../call.ts";

/** What tokens stand for: the ids of their organizations, or that they have expired. */
export type MockTokens = Readonly<Record<string, readonly string[] | "expired">>;

/** Whom a request may act for. */
export interface Access {
  /** `undefined` when the token may act for every organization. */
  readonly organizationIds: readonly string[] | undefined;
  /** The only upload that the token is for. */
  readonly uploadId?: string;
}

export interface AccessOptions {
  /**
   * The tokens that are accepted, with the ids of their organizations: `{ mine: ["64b7…"], old: "expired" }`. Without
   * it every token is, for every organization.
   */
  readonly tokens?: MockTokens | undefined;
  /** The status for a token that has expired, on which sources disagree; 401 by default. */
  readonly expiredStatus?: 401 | 403 | undefined;
}

/** Looks up what credentials may do; `undefined` stands for missing ones. */
export type FindAccess = (credentials: readonly Credential[] | undefined) => Access | Refusal;

export function createFindAccess(
  { tokens, expiredStatus = 401 }: AccessOptions,
  findUpload: (token: string) => string | undefined,
): FindAccess {
  const unauthorized = refuse(401, "Unauthorized");
  return (credentials) => {
    if (credentials === undefined) return unauthorized;
    const [credential] = credentials;
    if (credential === undefined) return { organizationIds: undefined };
    const { value: token } = credential;
    const uploadId = findUpload(token);
    if (uploadId !== undefined) return { organizationIds: undefined, uploadId };
    if (tokens === undefined) return { organizationIds: undefined };
    const meaning = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
    if (meaning === undefined) return unauthorized;
    if (meaning === "expired") return refuse(expiredStatus, "Api Key has expired");
    return { organizationIds: meaning };
  };
}

export function mayUse({ organizationIds }: Access, organizationId: string): boolean {
  return organizationIds?.includes(organizationId) !== false;
}

/** A handler that also gets what the call's credentials may do. */
export type HandlerWithAccess = (
  call: Call,
  access: Access,
) => Response | Refusal | Promise<Response | Refusal>;

export function withAccess(
  findAccess: FindAccess,
  handlers: Readonly<Record<string, HandlerWithAccess>>,
): Readonly<Record<string, (call: Call) => ReturnType<HandlerWithAccess>>> {
  return Object.fromEntries(
    Object.entries(handlers).map(([key, handle]) => [
      key,
      (call: Call) => {
        const access = findAccess(call.credentials);
        return isRefusal(access) ? access : handle(call, access);
      },
    ]),
  );
}
