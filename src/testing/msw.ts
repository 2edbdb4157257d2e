import { http, type HttpHandler } from "msw";
import { api } from "../../generated/platform/index.ts";
import { parseBaseUrl } from "../client/base-url.ts";
import { createBackend, type MockControls, type MockOptions } from "./backend.ts";
import { createWebHash } from "./platform/file-assembly.ts";

export type { MockControls, MockOptions } from "./backend.ts";
export type { DescriptionTexts } from "./mock-model.ts";
export type { Fault, FaultRule } from "./faults.ts";
export type { UploadedFile } from "./platform/file-assembly.ts";
export type { MockEvent } from "./platform/events.ts";
export type { MockTokens } from "./access.ts";
export type { MockUpload, UploadOptions } from "./platform/uploads.ts";
export type { DeploymentEnd } from "./platform/runs.ts";
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
 * A mock of the API that msw answers with, in a browser or in Node.
 *
 * @example
 * const mock = mockHandlers();
 * const worker = setupWorker(...mock.handlers);
 */
export function mockHandlers(options: MockHandlersOptions = {}): MockHandlers {
  const { origin, pathname } = parseBaseUrl(options.baseUrl ?? api.baseUrl ?? "");
  const basePath = pathname.replace(/\/$/, "");
  const { controls, answer } = createBackend(options, createWebHash);
  const handler = http.all(`${origin}${basePath}/*`, ({ request }) => answer(request, basePath));
  return { ...controls, handlers: [handler] };
}
