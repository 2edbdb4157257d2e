import { api, type Api } from "../../generated/platform/index.ts";
import {
  createClientWith,
  type ApiClient,
  type ApiClientOptions,
} from "../client/create-api-client.ts";
import { createChooseBearerLock } from "../client/transport/lock.ts";
import type { ApiConventions } from "../client/transport/send.ts";
import { conventions } from "./conventions.ts";

/** How a client of the Spheron API is set up. Without `token`, `SPHERON_TOKEN` of the environment counts. */
export interface ClientOptions extends Omit<
  ApiClientOptions,
  "credentials" | keyof ApiConventions
> {}

type Types = NonNullable<Api["types"]>;

/** Calls by whole path (`GET("/v1/profile")`), or by version (`v1["/profile"].GET()`). */
export interface SpheronClient extends ApiClient<Types> {}

/**
 * A client of the Spheron API.
 *
 * @example
 * const spheron = createClient({ token: process.env.SPHERON_TOKEN });
 * const scope = await spheron.v1["/api-keys/scope"].GET();
 * const same = await spheron["/v1/api-keys/scope"].GET(); // by the whole path
 * const again = await spheron.v1.GET("/api-keys/scope"); // with the path behind the verb
 *
 * @returns A member for each path, for each version, and for each verb, such as `GET` and `POST`. Each call takes `params`, `body` and
 * {@link CallOptions}.
 * @throws ConfigError when the base URL or a header cannot be used
 */
export function createClient(options: ClientOptions = {}): SpheronClient {
  return createClientWith(createChooseBearerLock, api, { ...options, ...conventions });
}
