import type { Page } from "playwright-core";
import { expect, it, onTestFinished, type TestContext } from "vitest";
import { startMockServer, type MockServer } from "../../src/testing.ts";
import { installedChromium } from "../support/chromium.ts";
import { serveModulePage } from "../support/module-page.ts";

const browser = installedChromium();
const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
const id = "64b7f2a90c1d2e3f4a5b6c7d";

/** A mock, and a page of another origin that can import the client. */
async function open({ skip }: TestContext): Promise<{ page: Page; mock: MockServer }> {
  const installed = browser();
  if (installed === undefined) return skip("Chromium is not installed");
  const mock = await startMockServer({ deployments: "wait" });
  onTestFinished(() => mock.close());
  const page = await installed.newPage();
  onTestFinished(() => page.close());
  await page.goto(await serveModulePage());
  return { page, mock };
}

/** What a script gives that has the client and the subpath. */
function run(page: Page, mock: MockServer, script: string): Promise<unknown> {
  return page.evaluate(`(async () => {
    const { createClient } = await import("/src/index.ts");
    const { subscribe, waitForDeployment } = await import("/src/event-stream.ts");
    const spheron = createClient({ baseUrl: ${JSON.stringify(mock.url)}, token: "t" });
    const topic = "${topic}";
    ${script}
  })()`);
}

it("a page waits for a deployment, and has its log", async (context) => {
  const { page, mock } = await open(context);
  await page.exposeFunction("finish", () => {
    mock.emit(topic, { type: 2, data: {} });
  });

  const seen = await run(
    page,
    mock,
    `const { deploymentId } = await spheron.v1.POST("/deployment/{deploymentId}/redeploy", {
       params: { path: { deploymentId: "${id}" } },
       body: { uniqueTopicId: topic },
     });
     const lines = [];
     const onLog = (line) => lines.push(line) === 2 && finish();
     const { status } = await waitForDeployment(spheron, deploymentId, { onLog, pollMs: 1e9 });
     return { status, lines };`,
  );

  expect(seen).toEqual({ status: "Deployed", lines: ["Listening on port 8080", "Preparing"] });
  expect(mock.violations).toEqual([]);
});

it("a page connects again after an outage, and when the stream has ended", async (context) => {
  const { page, mock } = await open(context);
  mock.fail({ operation: "subscribeToEvents", status: 503, times: 1 });
  mock.emit(topic, { type: 1, data: "before" });
  await page.exposeFunction("drop", () => {
    mock.reset();
    mock.emit(topic, { type: 3, data: "no such branch" });
  });

  const seen = await run(
    page,
    mock,
    `const seen = [];
     const onReconnect = ({ cause }) => seen.push(cause.kind);
     for await (const event of subscribe(spheron, { topic, onReconnect, random: () => 0 })) {
       seen.push(event.lines ?? event.message);
       if (event.kind === "log") drop();
     }
     return seen;`,
  );

  expect(seen).toEqual(["api", ["before"], "connection", "no such branch"]);
});
