import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openPage } from "../../support/launch-chromium.ts";
import type { Outcome, Surroundings } from "../consumers/trial.ts";
import { bundleProgram } from "./program.ts";
import type { Runtime } from "./runtime.ts";

/** A page of another origin than the mock's, which may run its own script and call the mock; and one that mocks the API. */
export function pageRuntime(browser: () => Browser | undefined): Runtime {
  return {
    name: "Chromium",
    missing: () => (browser() === undefined ? "Chromium is not installed" : undefined),
    version: () => Promise.resolve(browser()?.version() ?? ""),
    async tryPackage(project, surroundings) {
      const opened = browser();
      if (opened === undefined) throw new Error("Chromium is not installed");
      const program = await readFile(await bundleProgram("page", project));
      const policy = `default-src 'none'; script-src 'self'; connect-src ${surroundings.baseUrl} ${surroundings.gpuUrl}`;
      const outcomes = await tryOn(opened, { program, policy }, surroundings);
      // The mock compiles the schemas that it checks requests by.
      const mocked = {
        program: await readFile(await bundleProgram("mocked-page", project)),
        policy:
          "default-src 'self' 'unsafe-eval'; connect-src 'self' https://api-v2.spheron.network https://app.spheron.ai",
        worker: await readFile(join(project, "node_modules/msw/lib/mockServiceWorker.js")),
      };
      return [...outcomes, ...(await tryOn(opened, mocked, surroundings))];
    },
  };
}

interface Site {
  readonly program: Uint8Array;
  /** Content security policy. */
  readonly policy: string;
  /** Service worker of msw. */
  readonly worker?: Uint8Array;
}

async function tryOn(browser: Browser, site: Site, surroundings: Surroundings): Promise<Outcome[]> {
  const server = createServer(({ url = "" }, response) => {
    const script = { "/program.js": site.program, "/mockServiceWorker.js": site.worker }[url];
    const type = script === undefined ? "text/html" : "text/javascript";
    response
      .writeHead(200, { "content-type": type, "content-security-policy": site.policy })
      .end(script ?? '<!doctype html><script type="module" src="/program.js"></script>');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const page = await openPage(browser);
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return await page.evaluate((given) => tryEverything(given), surroundings);
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}
