import type { Fetch } from "../transport/send.ts";
import { createBackend, type MockControls, type MockOptions } from "./backend.ts";

export interface Mock extends MockControls {
  /** Answers as the API would, whatever the origin; goes into `createClient({ fetch })`. */
  readonly fetch: Fetch;
}

/**
 * A mock of the API in this process, without a server.
 *
 * @example
 * const mock = createMock();
 * const spheron = createClient({ fetch: mock.fetch, token: "any" });
 */
export function createMock(options: MockOptions = {}): Mock {
  const { controls, answer } = createBackend(options);
  return {
    ...controls,
    async fetch(url, init) {
      const response = await answer(new Request(url, init));
      if (response.type === "error") throw new TypeError("the mock broke the connection off");
      return response;
    },
  };
}
