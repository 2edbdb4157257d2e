import type { ApiConventions } from "../client/transport/send.ts";

/** What this API does in its own way. */
export const conventions: ApiConventions = {
  // The second is of the network in front of the API.
  requestIdHeaders: ["x-request-id", "cf-ray"],
  // The server says "Unauthorized" for both.
  statusHints: {
    401: "the token is missing, wrong or expired",
    403: "the token was not accepted: it may have expired, or belong to another organization",
  },
  // Finishing an upload and updating an instance report failures this way.
  isLogicalFailure(data) {
    const { success, error } = (data ?? {}) as { success?: unknown; error?: unknown };
    return success === false || error === true;
  },
};
