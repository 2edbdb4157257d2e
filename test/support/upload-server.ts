import { onTestFinished } from "vitest";
import { createClient, type ClientOptions, type SpheronClient } from "../../src/index.ts";
import { startMockServer, type MockServer, type MockUpload } from "../../src/testing/index.ts";
import type { UploadOptions } from "../../src/testing/platform/uploads.ts";
import { manualClock, type ManualClock } from "./clock.ts";

export interface UploadServer {
  readonly mock: MockServer;
  readonly spheron: SpheronClient;
  readonly clock: ManualClock;
  /** Each request so far, with its status: `data 200`, `finish?action=UPLOAD 200`. */
  readonly asked: () => string[];
  /** The largest number of data requests that were under way at once. */
  readonly mostAtOnce: () => number;
  /** The only upload. */
  readonly uploaded: () => MockUpload;
}

/** A client of a mock server that takes small payloads. */
export async function serveUploads(
  uploads: UploadOptions = {},
  options: ClientOptions = {},
): Promise<UploadServer> {
  const mock = await startMockServer({ uploads: { payloadSize: 1000, ...uploads } });
  onTestFinished(() => mock.close());
  const clock = manualClock();
  let underWay = 0;
  let mostAtOnce = 0;
  const spheron = createClient({
    baseUrl: mock.url,
    token: "token",
    clock,
    async fetch(url, init) {
      if (!url.endsWith("/data")) return fetch(url, init);
      underWay += 1;
      mostAtOnce = Math.max(mostAtOnce, underWay);
      try {
        return await fetch(url, init);
      } finally {
        underWay -= 1;
      }
    },
    ...options,
  });
  return {
    mock,
    spheron,
    clock,
    mostAtOnce: () => mostAtOnce,
    asked: () =>
      mock.requests.map(
        ({ path, status }) => `${path.replace(/^\/v1\/upload\/([0-9a-f]{24}\/)?/, "")} ${status}`,
      ),
    uploaded() {
      const [upload, ...others] = mock.uploads();
      if (upload === undefined || others.length > 0) throw new Error("there is not one upload");
      return upload;
    },
  };
}
