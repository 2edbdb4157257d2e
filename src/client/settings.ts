import type { HeadersOptions } from "openapi-fetch";
import type { ApiDescription } from "./api.ts";
import type { ApiConventions, PlainRequest } from "./transport/send.ts";

/** What all requests of a client have in common. */
export interface ClientSettings {
  readonly api: ApiDescription;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly headers: HeadersOptions | undefined;
  readonly policy: PlainRequest["policy"];
  readonly conventions: ApiConventions;
}
