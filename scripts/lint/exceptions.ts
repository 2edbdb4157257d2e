/** What the rules let pass. An entry that nothing in the document needs is a finding. */
export interface Exceptions {
  /** Paths without a version prefix. */
  readonly unversioned: readonly string[];
  /** Operations that take calls without a token, as method and path. */
  readonly public: readonly string[];
}

export const exceptions: Exceptions = {
  unversioned: [
    "/auth/{provider}/cli/login",
    "/auth/{provider}/cli/verify-token/{code}",
    "/docs/rest-api",
    "/status",
  ],
  public: [
    "GET /auth/{provider}/cli/login",
    "GET /auth/{provider}/cli/verify-token/{code}",
    "GET /docs/rest-api",
    "GET /status",
    "GET /v1/ipfs/pins/{cid}/status",
    "GET /v2/ipfs/pins/{cid}/status",
  ],
};
