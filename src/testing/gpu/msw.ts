import type { HttpHandler } from "msw";
import { api } from "../../../generated/gpu/index.ts";
import { createMswHandler } from "../msw-handler.ts";
import { createGpuMockParts, type GpuMockControls, type GpuMockOptions } from "./gpu-mock.ts";

export type { FaultRule, InjectedFault } from "../faults.ts";
export type { MockClock } from "../mock-clock.ts";
export type { MockModel } from "../mock-model.ts";
export type { MockRequest } from "../request-log.ts";
export type { MachineFate, OfferSettings } from "./catalogue.ts";
export type { GpuMockControls, GpuMockOptions } from "./gpu-mock.ts";
export type { MockTeam } from "./teams.ts";

/** How the mock plays the GPU marketplace, and where. */
export interface GpuMockHandlersOptions extends GpuMockOptions {
  /** Where the client under test expects the API; `https://app.spheron.ai` by default. */
  readonly baseUrl?: string | undefined;
}

/** Handlers for msw's `setupWorker` and `setupServer`, with what a test sees and does of the mock behind them. */
export interface GpuMockHandlers extends GpuMockControls {
  /** For `setupServer` and `setupWorker`. */
  readonly handlers: readonly HttpHandler[];
}

/**
 * A mock of the GPU marketplace that msw responds with, in a browser or in Node.
 *
 * @example
 * const mock = gpuMockHandlers();
 * const worker = setupWorker(...mock.handlers);
 *
 * @throws ConfigError for an offer that the mock does not have
 */
export function gpuMockHandlers(options: GpuMockHandlersOptions = {}): GpuMockHandlers {
  const { engine, controls } = createGpuMockParts(options);
  const handler = createMswHandler(engine, options.baseUrl ?? api.baseUrl ?? "", api.versions);
  return { ...controls, handlers: [handler] };
}
