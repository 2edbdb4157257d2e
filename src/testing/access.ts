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

export interface Refusal {
  readonly status: 401 | 403;
  readonly message: string;
}

const unauthorized: Refusal = { status: 401, message: "Unauthorized" };

/** Reads the `Authorization` header of a request to an operation that needs a token. */
export function readAccess(
  header: string | null,
  { tokens, expiredStatus = 401 }: AccessOptions,
  uploadOf: (token: string) => string | undefined,
): Access | Refusal {
  const token = /^Bearer (\S+)$/.exec(header ?? "")?.[1];
  if (token === undefined) return unauthorized;
  const uploadId = uploadOf(token);
  if (uploadId !== undefined) return { organizationIds: undefined, uploadId };
  if (tokens === undefined) return { organizationIds: undefined };
  const meaning = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  if (meaning === undefined) return unauthorized;
  if (meaning === "expired") return { status: expiredStatus, message: "Api Key has expired" };
  return { organizationIds: meaning };
}

export function mayUse({ organizationIds }: Access, organizationId: string): boolean {
  return organizationIds?.includes(organizationId) !== false;
}
