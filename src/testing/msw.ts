import type { HttpHandler } from "msw";
import { api } from "../../generated/platform/index.ts";
import { createMswHandler } from "./msw-handler.ts";
import { createWebHash } from "./platform/file-assembly.ts";
import {
  createPlatformMock,
  type MockControls,
  type MockOptions,
} from "./platform/platform-mock.ts";

export type { FaultRule, InjectedFault } from "./faults.ts";
export type { MockModel } from "./mock-model.ts";
export type { MockTokens } from "./platform/access.ts";
export type { DeploymentEnd } from "./platform/deployment-runs.ts";
export type { MockEvent } from "./platform/events.ts";
export type { UploadedFile } from "./platform/file-assembly.ts";
export type { MockControls, MockOptions } from "./platform/platform-mock.ts";
export type { MockUpload, UploadOptions } from "./platform/uploads.ts";
export type { MockRequest } from "./request-log.ts";

/** What the mock plays, and where. */
export interface MockHandlersOptions extends MockOptions {
  /** Where the client under test expects the API; `https://api-v2.spheron.network` by default. */
  readonly baseUrl?: string | undefined;
}

/** Handlers for msw's `setupWorker` and `setupServer`, with what a test sees and does of the mock behind them. */
export interface MockHandlers extends MockControls {
  /** For `setupServer` and `setupWorker`. */
  readonly handlers: readonly HttpHandler[];
}

/**
 * A mock of the API that msw responds with, in a browser or in Node.
 *
 * @example
 * const mock = mockHandlers();
 * const worker = setupWorker(...mock.handlers);
 */
export function mockHandlers(options: MockHandlersOptions = {}): MockHandlers {
  const { engine, controls } = createPlatformMock(options, createWebHash);
  const handler = createMswHandler(engine, options.baseUrl ?? api.baseUrl ?? "", api.versions);
  return { ...controls, handlers: [handler] };
}
