import type { ApiConventions } from "../client/transport/send.ts";

/** What this API does in its own way. */
export const conventions: ApiConventions = {
  // The second is of the network in front of the API.
  requestIdHeaders: ["x-request-id", "cf-ray"],
  statusHints: {
    401: "the API key is missing, wrong or expired",
    403: "the server refused the request; the reason may be the API key, but it also refuses some user agents",
  },
  // An order that was carried out and is retried adds another machine to the bill.
  refusalStatuses: [],
};
