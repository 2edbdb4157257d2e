import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it, type TestContext } from "vitest";
import { referenceNames } from "../../../scripts/api-reference/reference-names.ts";
import { readNewest } from "../../../scripts/history/snapshots.ts";
import { installedChromium } from "../../support/chromium.ts";
import { textsOfLowContrast } from "../../support/contrast.ts";
import { tableRows } from "../../support/markdown.ts";
import { contentWidth, phone } from "../../support/phone.ts";
import { openWatchedPage, type WatchedPage } from "../../support/watched-page.ts";
import { brokenLinks } from "./links.ts";
import { builtSite, project } from "./site.ts";

const browser = installedChromium();
const site = builtSite();

const read = (path: string) => readFile(join(site().folder, path), "utf8");

/** What the page asks of other hosts is a complaint too. */
async function open(
  context: TestContext,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const { page, complaints } = await openWatchedPage(browser(), context, options);
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site().url && !/^(data|blob):$/.test(protocol)) complaints.push(request.url());
  });
  await page.goto(`${site().url}/${path}`);
  return { page, complaints };
}

it("every link of the documentation leads somewhere", async () => {
  expect(await brokenLinks(site().folder)).toEqual([]);
});

describe("an operation", () => {
  it.each(project.apis)(
    "of $name has a page with its call, what it takes and returns",
    async (api) => {
      const { document } = await readNewest(api);
      const names = [...referenceNames(document)];

      expect(names).not.toEqual([]);
      for (const [key, name] of names) {
        const page = await read(`${api.name}/operations/${name}.html`);
        expect(page, key).toContain(`<code>${key}</code>`);
        expect(page, key).toMatch(/<code class="ts">/);
        expect(page, key).toMatch(/>Response<|>Errors</);
      }
    },
  );

  it("is called by its path in its sample", async (context) => {
    const { page } = await open(context, "platform/operations/getProject.html");

    expect(await page.locator("pre").innerText()).toContain(
      'await spheron.v1["/project/{projectId}"].GET({',
    );
    expect(await page.locator("h2").allInnerTexts()).toEqual(["Parameters", "Response", "Errors"]);
    expect(await page.locator("table").last().innerText()).toContain("AuthenticationError");
  });

  it("that is deprecated leads to its successor", async (context) => {
    const { page } = await open(context, "platform/operations/getClusterInstance.html");

    await page.getByRole("link", { name: "GET /v1/compute-instance/{instanceId}" }).click();

    await page.getByRole("heading", { name: "Read an instance", level: 1 }).waitFor();
  });

  it.each(project.apis)("of $name is reached from the changelog", async ({ name }) => {
    const page = await read(`${name}/api-changelog.html`);

    expect(page).toMatch(/<a href="operations\/\w+\.html"><code>/);
    expect(page).toContain('<link rel="alternate" type="application/atom+xml"');
    expect(page).toContain('<nav><a href="index.html">');
    expect(await read(`${name}/api-changelog.atom`)).toContain('href="api-changelog.html#');
  });
});

describe("the documentation in a browser", () => {
  it("opens with a quick start", async (context) => {
    const { page } = await open(context, "index.html");

    const headings = page.locator(".col-content").getByRole("heading");
    expect((await headings.allInnerTexts()).slice(0, 3)).toEqual([
      "Quick start",
      "Install",
      "Your first call",
    ]);
  });

  it("has the guides in the order of their list in its side bar, then the APIs, then the reference", async (context) => {
    const { page } = await open(context, "index.html");
    const menu = page.locator("#tsd-nav-container");
    await menu.getByText("Quick start", { exact: true }).waitFor();

    const lists = tableRows(await readFile(join(project.root, "docs/README.md"), "utf8"));
    const guides = lists.flatMap(([cell]) => /^\[([^\]]+)\]/.exec(cell ?? "")?.[1] ?? []);
    const links = await menu
      .locator("a")
      .evaluateAll((found) => found.map((link) => link.textContent));

    expect(guides.length).toBeGreaterThan(10);
    expect(links.slice(0, guides.length + 1)).toEqual(["Quick start", ...guides]);
    expect(links.indexOf("Spheron GPU API")).toBeGreaterThan(guides.length);
    expect(links.indexOf("spheron-client/paginate")).toBeGreaterThan(links.indexOf("Spheron API"));
    expect(await menu.getByText(guides[0] ?? "", { exact: true }).isVisible()).toBe(true);
  });

  it("shows on the page of createClient its options and how to call by path and by verb", async (context) => {
    const { page } = await open(context, "functions/spheron-client.createClient.html");
    const text = await page.locator(".col-content").innerText();

    for (const said of ["timeoutMs", "maxAttempts", "onEvent", "60,000 by default"])
      expect(text).toContain(said);
    expect(text).toContain('spheron.v1["/api-keys/scope"].GET()');
    expect(text).toContain('spheron.v1.GET("/api-keys/scope")');
  });

  it.for(["waitForDeployment", "Rename a deployment"])(
    "finds a function and an operation by their names: %s",
    async (name, context) => {
      const { page, complaints } = await open(context, "index.html");

      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("combobox").fill(name);
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");

      await page.getByRole("heading", { name }).first().waitFor();
      expect(complaints).toEqual([]);
    },
  );

  const pages = [
    "index.html",
    "platform/document.html",
    "modules/spheron-client.html",
    "functions/spheron-client.createClient.html",
    "guides/gpu.html",
    "platform/index.html",
    "platform/operations/createComputeInstance.html",
    "platform/api-changelog.html",
    "gpu/index.html",
    "gpu/operations/listGpuOffers.html",
    "gpu/api-changelog.html",
  ];
  it.for(pages)("fits a phone and asks nobody else for anything: %s", async (path, context) => {
    const { page, complaints } = await open(context, path, { viewport: phone });
    await page.getByRole("heading").first().waitFor();

    expect(await contentWidth(page)).toBe(phone.width);
    expect(complaints).toEqual([]);
  });

  it.for(["platform/api-changelog.html", "gpu/api-changelog.html"])(
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

  it.for(pages)("can be read, light and dark: %s", async (path, context) => {
    const { page } = await open(context, path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(textsOfLowContrast)).toEqual([]);
    }
  });
});
