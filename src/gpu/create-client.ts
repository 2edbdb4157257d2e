import { api, type Api } from "../../generated/gpu/index.ts";
import {
  createClientWith,
  type ApiClient,
  type ApiClientOptions,
} from "../client/create-api-client.ts";
import { createChooseBearerLock } from "../client/transport/lock.ts";
import type { ApiConventions } from "../client/transport/send.ts";
import { conventions } from "./conventions.ts";
import { withUserAgent } from "./user-agent.ts";

/** How a client of the GPU API is set up. Without `token`, `SPHERON_API_KEY` of the environment counts. */
export interface GpuClientOptions extends Omit<
  ApiClientOptions,
  "credentials" | "logicalErrors" | keyof ApiConventions
> {}

/** Calls by whole path: `GET("/api/gpu-offers")`. */
export interface GpuClient extends ApiClient<NonNullable<Api["types"]>> {}

/**
 * A client of Spheron's GPU marketplace.
 *
 * @example
 * const gpu = createGpuClient({ token: process.env.SPHERON_API_KEY });
 * const { teams } = await gpu["/api/balance"].GET();
 * const same = await gpu.GET("/api/balance"); // with the path behind the verb
 *
 * @returns A member for each path, and for each verb, such as `GET` and `POST`. Each call takes `params`, `body`, and options such as
 * `timeoutMs` and `signal`.
 * @throws ConfigError when the base URL or a header cannot be used
 */
export function createGpuClient(options: GpuClientOptions = {}): GpuClient {
  const headers = withUserAgent(options.headers);
  return createClientWith(createChooseBearerLock, api, { ...options, headers, ...conventions });
}
