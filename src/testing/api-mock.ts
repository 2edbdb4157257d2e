import type { ApiBehavior } from "./behavior.ts";
import {
  createMockEngine,
  type ApiMockControls,
  type EngineOptions,
  type MockEngine,
} from "./mock-engine.ts";
import { parseMockModel, type MockModel } from "./mock-model.ts";
import { receiveRequest } from "./request.ts";

/** How a mock plays an API. */
export interface ApiMockOptions extends EngineOptions {
  /** What the API does beyond its document. */
  readonly behavior?: ApiBehavior | undefined;
}

/** A mock that a client reaches without a network. */
export interface MockFetch {
  /** Responds in the process, whatever the origin; goes into a client's option `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/** A mock of an API in this process. */
export interface ApiMock extends ApiMockControls, MockFetch {}

/**
 * A mock of any API in this process, without a server. It checks requests against the document and responds with the
 * document's examples, or sampled values.
 *
 * @example
 * import * as model from "./pets/mock-model.js";
 *
 * const mock = createApiMock(model);
 * const response = await mock.fetch("https://api.example.com/pets");
 */
export function createApiMock(
  model: MockModel,
  { behavior = {}, ...options }: ApiMockOptions = {},
): ApiMock {
  const engine = createMockEngine(parseMockModel(model), behavior, options);
  return { ...engine.controls, ...createMockFetch(engine) };
}

export function createMockFetch(engine: MockEngine): MockFetch {
  return {
    async fetch(input, init) {
      const response = await engine.respond(await receiveRequest(new Request(input, init)));
      if (response.type === "error") throw new TypeError("the mock broke the connection off");
      return response;
    },
  };
}
