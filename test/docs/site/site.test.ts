import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { buildSite } from "../../../scripts/docs/site.ts";
import { createProgress } from "../../../scripts/lib/progress.ts";
import { projectAt } from "../../../scripts/lib/project.ts";
import { installedChromium } from "../../support/chromium.ts";
import { textsOfLowContrast } from "../../support/contrast.ts";
import { listen, type Listening } from "../../support/http.ts";
import { contentWidth, phone } from "../../support/phone.ts";
import { openWatchedPage, type WatchedPage } from "../../support/watched-page.ts";
import { brokenLinks } from "./links.ts";

const browser = installedChromium();
let files: ReadonlyMap<string, string>;
let site: Listening;

beforeAll(async () => {
  const project = projectAt(resolve(import.meta.dirname, "../../.."));
  const quiet = createProgress({ write: () => undefined });
  files = await buildSite(project, project.apis, quiet);
  site = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
    const text = files.get(decodeURIComponent(pathname).slice(1));
    if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": types[extname(pathname)] }).end(text);
  });
});
afterAll(() => site.close());

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** What the page asks of other hosts is a complaint too. */
async function open(
  context: TestContext,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const { page, complaints } = await openWatchedPage(browser(), context, options);
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.url && !/^(data|blob):$/.test(protocol)) complaints.push(request.url());
  });
  await page.goto(`${site.url}/${path}`);
  return { page, complaints };
}

it("every link of the documentation leads somewhere", () => {
  expect(brokenLinks(files)).toEqual([]);
});

describe("the documentation in a browser", () => {
  it("leads from the start page to the API document, its changelog, the guides and the reference", async (context) => {
    const { page } = await open(context, "index.html");
    const menu = page.locator("nav a");

    for (const name of [
      "Spheron API",
      "Changelog of the Spheron API",
      "Spheron GPU API",
      "Changelog of the Spheron GPU API",
      "The API document",
      "The GPU API document",
      "Rent a GPU",
      "spheron-client/types",
      "spheron-client/paginate",
      "spheron-client/gpu",
      "spheron-client/gpu/types",
      "spheron-client/gpu/testing",
    ])
      await menu.getByText(name, { exact: true }).waitFor({ state: "attached" });
  });

  it("lists the guides in the order of their table of contents", async (context) => {
    const { page } = await open(context, "index.html");
    const contents = await readFile("docs/README.md", "utf8");
    const titles = [...contents.matchAll(/\[([^\]]+)\]\([\w-]+\.md\)/g)].map(([, title]) => title);
    const menu = page.locator("nav a");

    await menu.getByText("Rent a GPU", { exact: true }).waitFor({ state: "attached" });
    const listed = await menu.allTextContents();

    expect(listed.filter((title) => titles.includes(title))).toEqual(titles);
  });

  it("finds a function by its name", async (context) => {
    const { page, complaints } = await open(context, "index.html");

    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("combobox").fill("waitForDeployment");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");

    await page.getByRole("heading", { name: "waitForDeployment" }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it.for([
    ["platform.html", "getProject", 'spheron.v1["/project/{projectId}"].GET'],
    ["gpu.html", "getDeployment", 'gpu["/api/deployments/{id}"].GET'],
  ] as const)(
    "shows the call of the client beside an operation, and that the document is a reconstruction: %s",
    async ([path, operationId, call], context) => {
      const { page } = await open(context, path);

      const sample = page.locator(`[data-section-id$='/${operationId}']`).getByText(call);
      await sample.first().waitFor();

      expect(await page.locator("header").first().innerText()).toContain("a reconstruction");
    },
  );

  const pages = [
    "index.html",
    "documents/The_API_document.html",
    "modules/spheron-client.html",
    "documents/Rent_a_GPU.html",
    "platform.html",
    "platform-changelog.html",
    "gpu.html",
    "gpu-changelog.html",
  ];
  const redocPages = ["platform.html", "gpu.html"];
  it.for(pages)("fits a phone and asks nobody else for anything: %s", async (path, context) => {
    const { page, complaints } = await open(context, path, { viewport: phone });
    await page.getByRole("heading").first().waitFor();

    expect(await contentWidth(page)).toBe(phone.width);
    expect(complaints).toEqual([]);
  });

  it.for(["platform-changelog.html", "gpu-changelog.html"])(
    "labels no two snapshots in one spot on a phone: %s",
    async (path, context) => {
      const { page } = await open(context, path, { viewport: phone });

      const edges = await page.locator(".plot .label").evaluateAll((labels) =>
        labels.flatMap((label) => {
          const { left, right } = label.getBoundingClientRect();
          return [left, right];
        }),
      );

      expect(edges.length).toBeGreaterThan(2);
      expect(edges).toEqual(edges.toSorted((one, other) => one - other));
    },
  );

  // Redoc lays half-transparent colours over each other, which this does not reckon with.
  it.for(pages.filter((path) => !redocPages.includes(path)))(
    "can be read, light and dark: %s",
    async (path, context) => {
      const { page } = await open(context, path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(textsOfLowContrast)).toEqual([]);
      }
    },
  );
});
