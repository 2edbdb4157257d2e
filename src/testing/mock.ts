import { createBackend, type MockControls, type MockOptions } from "./backend.ts";
import { createWebHash } from "./platform/file-assembly.ts";

export interface Mock extends MockControls {
  /** Answers as the API would, whatever the origin; goes into `createClient({ fetch })`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/**
 * A mock of the API in this process, without a server.
 *
 * @example
 * const mock = createMock();
 * const spheron = createClient({ fetch: mock.fetch, token: "any" });
 */
export function createMock(options: MockOptions = {}): Mock {
  const { controls, answer } = createBackend(options, createWebHash);
  return {
    ...controls,
    async fetch(input, init) {
      const response = await answer(new Request(input, init));
      if (response.type === "error") throw new TypeError("the mock broke the connection off");
      return response;
    },
  };
}
