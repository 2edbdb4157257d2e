import { createMockFetch, type MockFetch } from "../api-mock.ts";
import { listen, type Listener, type ListenOptions } from "../api-mock-server.ts";
import { createGpuMockParts, type GpuMockControls, type GpuMockOptions } from "./gpu-mock.ts";

export type { FaultRule, InjectedFault } from "../faults.ts";
export type { Json } from "../json-schema.ts";
export type { MockClock } from "../mock-clock.ts";
export type { MockModel } from "../mock-model.ts";
export type { MockRequest } from "../request-log.ts";
export type { MachineFate, OfferSettings } from "./catalogue.ts";
export type { GpuMockControls, GpuMockOptions } from "./gpu-mock.ts";
export type { MockTeam } from "./teams.ts";

/** A mock of the GPU marketplace in this process. */
export interface GpuMock extends GpuMockControls, MockFetch {}

/** How the mock plays the GPU marketplace, and on which port. */
export interface GpuMockServerOptions extends GpuMockOptions, ListenOptions {}

/** A mock of the GPU marketplace that listens on this machine. */
export interface GpuMockServer extends GpuMockControls, Listener {}

/**
 * A mock of the GPU marketplace in this process, without a server.
 *
 * @example
 * const mock = createGpuMock();
 * const gpu = createGpuClient({ fetch: mock.fetch, clock: mock.clock, token: "any" });
 *
 * @throws ConfigError for an offer that the mock does not have
 */
export function createGpuMock(options: GpuMockOptions = {}): GpuMock {
  const { engine, controls } = createGpuMockParts(options);
  return { ...controls, ...createMockFetch(engine) };
}

/**
 * Serves a mock of the GPU marketplace on loopback. Pages of any origin may call it.
 *
 * @example
 * const mock = await startGpuMockServer();
 * const gpu = createGpuClient({ baseUrl: mock.url, clock: mock.clock, token: "any" });
 *
 * @throws Error with code `EADDRINUSE` when something else listens on the port
 * @throws ConfigError when ajv or ajv-formats is not installed, or for an offer that the mock does not have
 */
export async function startGpuMockServer(
  options: GpuMockServerOptions = {},
): Promise<GpuMockServer> {
  const { engine, controls } = createGpuMockParts(options);
  return { ...controls, ...(await listen(engine, options)) };
}
