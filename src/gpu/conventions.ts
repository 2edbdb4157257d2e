import type { ApiConventions } from "../client/transport/send.ts";

/** What this API does in its own way. */
export const conventions: ApiConventions = {
  // The second is of the network in front of the API.
  requestIdHeaders: ["x-request-id", "cf-ray"],
  statusHints: {
    401: "the API key is missing, wrong or expired",
    403: "the server refused the request, which need not be about the API key: it refuses some user agents too",
  },
  // An order that was carried out and is sent again is another machine on the bill.
  refusalStatuses: [],
};
