import { setupServer } from "msw/node";
import { createClient } from "spheron-client";
import { createTransport, type NodeTransport } from "spheron-client/node";
import { createMock, startMockServer, type MockUpload } from "spheron-client/testing";
import { mockHandlers } from "spheron-client/testing/msw";
import { upload } from "spheron-client/upload";
import { folder } from "spheron-client/upload/node";

/** What Node, Deno and Bun have besides, and tests, in types: this is compiled, and never run. */
export async function useInNode(): Promise<readonly MockUpload[]> {
  await using mock = await startMockServer({ tokens: { mine: ["64b7f2a90c1d2e3f4a5b6c7d"] } });
  await using transport: NodeTransport = createTransport({ maxConnections: 2 });
  const spheron = createClient({ baseUrl: mock.url, fetch: transport.fetch, token: "mine" });
  await upload(spheron, folder("dist"), { bucket: "site", protocol: "ipfs" });

  createClient({ fetch: createMock().fetch, token: "any" });
  setupServer(...mockHandlers().handlers).listen();
  return mock.uploads();
}
