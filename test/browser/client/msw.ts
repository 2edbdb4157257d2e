import { expect, it, onTestFinished } from "vitest";
import type { Installed } from "../../support/chromium.ts";
import { openPage } from "../../support/launch-chromium.ts";
import { serveModulePage } from "../../support/module-page.ts";

export function testMsw(browser: Installed): void {
  it("a page's calls are answered by the mock in a service worker of msw", async ({ skip }) => {
    const installed = browser();
    if (installed === undefined) return skip("Chromium is not installed");
    const page = await openPage(installed);
    onTestFinished(() => page.close());
    await page.goto(await serveModulePage({ allowsEval: true }));

    const seen = await page.evaluate<unknown>(`(async () => {
    const { setupWorker } = await import("/msw/browser.js");
    const { createClient } = await import("/src/index.js");
    const { mockHandlers } = await import("/src/testing/msw.js");
    const mock = mockHandlers();
    const worker = setupWorker(...mock.handlers);
    await worker.start({ quiet: true });
    const { organizations } = await createClient({ token: "t" }).v1.GET("/api-keys/scope");
    worker.stop();
    return { count: organizations.length, asked: mock.requests.map(({ path }) => path) };
  })()`);

    expect(seen).toEqual({ count: 1, asked: ["/v1/api-keys/scope"] });
  });
}
