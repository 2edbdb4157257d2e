import { expect, it } from "vitest";
import type { Installed } from "../../support/chromium.ts";
import { openClientPage } from "../../support/client-page.ts";

const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
const id = "64b7f2a90c1d2e3f4a5b6c7d";

export function testEvents(browser: Installed): void {
  it("a page waits for a deployment, and has its log", async (context) => {
    const { page, mock, run } = await openClientPage(browser(), context, { deployments: "wait" });
    await page.exposeFunction("finish", () => {
      mock.emit(topic, { type: 2, data: {} });
    });

    const seen = await run(
      `const { waitForDeployment } = await import("/src/events.js");
     const { deploymentId } = await spheron.v1.POST("/deployment/{deploymentId}/redeploy", {
       params: { path: { deploymentId: "${id}" } },
       body: { uniqueTopicId: "${topic}" },
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
    const { page, mock, run } = await openClientPage(browser(), context, { deployments: "wait" });
    mock.fail({ operation: "subscribeToEvents", status: 503, times: 1 });
    mock.emit(topic, { type: 1, data: "before" });
    await page.exposeFunction("drop", () => {
      mock.reset();
      mock.emit(topic, { type: 3, data: "no such branch" });
    });

    const seen = await run(
      `const { subscribe } = await import("/src/events.js");
     const seen = [];
     const onReconnect = ({ cause }) => seen.push(cause.kind);
     for await (const event of subscribe(spheron, { topic: "${topic}", onReconnect, random: () => 0 })) {
       seen.push(event.lines ?? event.message);
       if (event.kind === "log") drop();
     }
     return seen;`,
    );

    expect(seen).toEqual(["api", ["before"], "connection", "no such branch"]);
  });
}
