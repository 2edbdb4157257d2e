import { api, type Api } from "../../generated/platform/index.ts";
import {
  createApiClient,
  type ApiClient,
  type ApiClientOptions,
  type VersionViews,
} from "../client/create-api-client.ts";
import type { ApiConventions } from "../client/transport/send.ts";
import { conventions } from "./conventions.ts";

/** How a client of the Spheron API is set up. Without `token`, `SPHERON_TOKEN` of the environment counts. */
export type ClientOptions = Omit<ApiClientOptions, "credentials" | keyof ApiConventions>;

type Described = NonNullable<Api["types"]>;
type PaginationTable = Described["pagination"];

/** Has a name, so that texts about the client name it and do not repeat the table. */
interface Paginations extends PaginationTable {}

interface Types extends Omit<Described, "pagination"> {
  readonly pagination: Paginations;
}

/** Calls by whole path (`GET("/v1/profile")`), or by version (`v1.GET("/profile")`). */
export interface SpheronClient extends ApiClient<Types> {
  /** Calls of the paths under /v1, without that prefix. */
  readonly v1: VersionViews<Types>["v1"];
  /** Calls of the paths under /v2, without that prefix. */
  readonly v2: VersionViews<Types>["v2"];
}

/**
 * A client of the Spheron API.
 *
 * @example
 * const spheron = createClient({ token: process.env.SPHERON_TOKEN });
 * const scope = await spheron.v1.GET("/api-keys/scope");
 *
 * @throws ConfigError when the base URL or a header cannot be used
 */
export function createClient(options: ClientOptions = {}): SpheronClient {
  return createApiClient(api, { ...options, ...conventions });
}
