import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { bundleProgram } from "./program.ts";
import type { Runtime } from "./runtime.ts";

const html = `<!doctype html><title>Projects</title><script type="module" src="/program.js"></script>`;

/** A page of another origin than the mock's, which may run its own script and call the mock. */
export function pageRuntime(browser: () => Browser | undefined): Runtime {
  return {
    name: "Chromium",
    missing: () => (browser() === undefined ? "Chromium is not installed" : undefined),
    version: () => Promise.resolve(browser()?.version() ?? ""),
    async tryPackage(project, surroundings) {
      const script = await readFile(await bundleProgram("page", project));
      const policy = `default-src 'none'; script-src 'self'; connect-src ${surroundings.baseUrl}`;
      const server = createServer(({ url }, response) => {
        if (url === "/program.js") {
          response.writeHead(200, { "content-type": "text/javascript" }).end(script);
        } else if (url === "/") {
          const headers = { "content-type": "text/html", "content-security-policy": policy };
          response.writeHead(200, headers).end(html);
        } else {
          response.writeHead(404).end();
        }
      });
      await once(server.listen(0, "127.0.0.1"), "listening");
      const page = await browser()?.newPage();
      try {
        if (page === undefined) throw new Error("Chromium is not installed");
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        return await page.evaluate((given) => tryEverything(given), surroundings);
      } finally {
        await page?.close();
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
