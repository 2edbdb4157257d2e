import type { Browser, Page } from "playwright-core";
import { onTestFinished, type TestContext } from "vitest";
import { startMockServer, type MockOptions, type MockServer } from "../../src/testing/index.ts";
import { openPage } from "./launch-chromium.ts";
import { serveModulePage } from "./module-page.ts";

export interface ClientPage {
  readonly page: Page;
  readonly mock: MockServer;
  /**
   * What a script gives that has `spheron`, a client of the mock with the token `t`, and can import modules by their path:
   * `await import("/src/paginate.js")`.
   */
  readonly run: (script: string) => Promise<unknown>;
}

/** A mock, and a page of another origin that makes no code of texts. */
export async function openClientPage(
  browser: Browser | undefined,
  { skip }: TestContext,
  options: MockOptions = {},
): Promise<ClientPage> {
  if (browser === undefined) return skip("Chromium is not installed");
  const mock = await startMockServer(options);
  onTestFinished(() => mock.close());
  const page = await openPage(browser);
  onTestFinished(() => page.close());
  await page.goto(await serveModulePage());
  const run = (script: string) =>
    page.evaluate<unknown>(`(async () => {
      const { createClient } = await import("/src/index.js");
      const baseUrl = ${JSON.stringify(mock.url)};
      const spheron = createClient({ baseUrl, token: "t" });
      ${script}
    })()`);
  return { page, mock, run };
}
