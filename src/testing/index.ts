import { createMockFetch, type MockFetch } from "./api-mock.ts";
import { listen, type Listener, type ListenOptions } from "./api-mock-server.ts";
import { createWebHash } from "./platform/file-assembly.ts";
import { createNodeHash } from "./platform/node-hash.ts";
import {
  createPlatformMock,
  type MockControls,
  type MockOptions,
} from "./platform/platform-mock.ts";

export type { FaultRule, InjectedFault } from "./faults.ts";
export type { Json } from "./json-schema.ts";
export type { MockModel } from "./mock-model.ts";
export type { MockTokens } from "./platform/access.ts";
export type { DeploymentEnd } from "./platform/deployment-runs.ts";
export type { MockEvent } from "./platform/events.ts";
export type { UploadedFile } from "./platform/file-assembly.ts";
export type { MockControls, MockOptions } from "./platform/platform-mock.ts";
export type { MockUpload, UploadOptions } from "./platform/uploads.ts";
export type { MockRequest } from "./request-log.ts";

/** A mock of the API in this process. */
export interface Mock extends MockControls, MockFetch {}

/** What the mock plays, and on which port. */
export interface MockServerOptions extends MockOptions, ListenOptions {}

/** A mock that listens on this machine. */
export interface MockServer extends MockControls, Listener {}

/**
 * A mock of the API in this process, without a server.
 *
 * @example
 * const mock = createMock();
 * const spheron = createClient({ fetch: mock.fetch, token: "any" });
 */
export function createMock(options: MockOptions = {}): Mock {
  const { engine, controls } = createPlatformMock(options, createWebHash);
  return { ...controls, ...createMockFetch(engine) };
}

/**
 * Serves a mock of the API on loopback. Pages of any origin may call it.
 *
 * @example
 * const mock = await startMockServer();
 * const spheron = createClient({ baseUrl: mock.url, token: "any" });
 *
 * @throws Error with code `EADDRINUSE` when something else listens on the port
 * @throws ConfigError when ajv or ajv-formats is not installed
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { engine, controls } = createPlatformMock(options, createNodeHash);
  return { ...controls, ...(await listen(engine, options)) };
}
