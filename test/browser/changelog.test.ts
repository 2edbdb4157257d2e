import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it, type TestContext } from "vitest";
import { changelogFiles } from "../../scripts/api-changelog/changelog.ts";
import type { Snapshot } from "../../scripts/history/snapshots.ts";
import { apiFolderAt } from "../../scripts/lib/project.ts";
import { installedChromium } from "../support/chromium.ts";
import { emptyFolder } from "../support/command.ts";
import { textsOfLowContrast } from "../support/contrast.ts";
import { contentWidth, phone } from "../support/phone.ts";
import { openWatchedPage, type WatchedPage } from "../support/watched-page.ts";
import { replacedBy, snapshot, tagged } from "../unit/scripts/api-changelog/snapshots.ts";

const browser = installedChromium();

const added = Array.from({ length: 9 }, (_, index) => `/v1/new${index}`);
const operations = {
  "/v1/lamp": { get: tagged("Lamps", ["on", "colour"]) },
  "/v1/room": { get: tagged("Rooms", ["name"]) },
};

/** One breaking change, one deprecation, and a folded list of additions. */
const snapshots = [
  snapshot("2025-01", operations),
  snapshot("2026-01", {
    "/v1/lamp": { get: tagged("Lamps", ["on"]) },
    "/v1/room": { get: tagged("Rooms", ["name"], replacedBy("GET /v1/new0")) },
    ...Object.fromEntries(
      added.map((path) => [path, { get: tagged("Rooms", ["name"], { summary: "Sing" }) }]),
    ),
  }),
];

/** @param link what follows the path of the page: `?q=lamp`, `#numbers` */
async function open(
  context: TestContext,
  link = "",
  options: BrowserContextOptions = {},
  told: readonly Snapshot[] = snapshots,
): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser(), context, options);
  const folder = await emptyFolder();
  for (const [name, text] of changelogFiles(apiFolderAt(folder, "example"), told))
    await writeFile(join(folder, name), text);
  await watched.page.goto(pathToFileURL(join(folder, "api-changelog.html")).href + link);
  return watched;
}

/** The first operation of each change that is in sight. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator(".entry:visible")
    .evaluateAll((entries) =>
      entries.map((entry) => entry.querySelector("code")?.textContent ?? ""),
    );
}

/** The anchor of the change of an operation. */
function anchorOf(page: Page, operation: string): Promise<string> {
  return page
    .locator(".entry", { hasText: operation })
    .evaluate((entry) => `#${entry.getAttribute("id") ?? ""}`);
}

describe("the changelog in a browser", () => {
  it("finds changes by the words of their operations, and unfolds them", async (context) => {
    const { page, complaints } = await open(context);
    const count = page.getByRole("status");

    expect(await shown(page)).toEqual(["GET /v1/lamp", "GET /v1/room"]);
    await page.getByLabel("Search").fill("LAMP colour");
    expect(await shown(page)).toEqual(["GET /v1/lamp"]);
    expect(await count.innerText()).toBe("1 of 11 changes");
    await page.getByLabel("Search").fill("sing new3");
    expect(await shown(page)).toEqual(["GET /v1/new3"]);
    await page.getByLabel("Search").fill("");
    await expect.poll(() => shown(page)).toHaveLength(11);
    expect(await count.innerText()).toBe("");
    expect(complaints).toEqual([]);
  });

  it("filters by the kind of change, together with the words", async (context) => {
    const { page } = await open(context);

    await page.getByLabel("Breaking 1").uncheck();
    expect(await shown(page)).toEqual(["GET /v1/room"]);
    await page.getByLabel("Additions 9").uncheck();
    await page.getByLabel("Search").fill("new");
    expect(await shown(page)).toEqual(["GET /v1/room"]);
    await page.getByLabel("Deprecated or removed 1").uncheck();
    expect(await shown(page)).toEqual([]);
  });

  it("says so when nothing is found, and shows no empty headings", async (context) => {
    const { page } = await open(context);

    await page.getByLabel("Search").fill("nothing like it");

    expect(await page.getByRole("status").innerText()).toContain("No change is like this");
    expect(await page.getByRole("heading").allInnerTexts()).toEqual(["Example changelog"]);
  });

  it("opens with the words of the link", async (context) => {
    const { page } = await open(context, "?q=colour%20lamp");

    expect(await page.getByLabel("Search").inputValue()).toBe("colour lamp");
    expect(await shown(page)).toEqual(["GET /v1/lamp"]);
  });

  it("opens at the change of the link, also where it is folded away", async (context) => {
    const { page } = await open(context);
    const anchor = await anchorOf(page, "GET /v1/new8");

    const { page: linked } = await open(context, anchor);

    const entry = linked.locator(anchor);
    await expect
      .poll(() => entry.evaluate((element) => element.getBoundingClientRect().top))
      .toBeGreaterThan(0);
    expect(await entry.isVisible()).toBe(true);
    const isInView = await entry.evaluate(
      (element) => element.getBoundingClientRect().top < innerHeight,
    );
    expect(isInView).toBe(true);
  });

  it("shows the change of a link that its filter hides", async (context) => {
    const { page } = await open(context);
    const anchor = await anchorOf(page, "GET /v1/new8");

    const { page: linked } = await open(context, `?q=lamp${anchor}`);

    await linked.locator(anchor).waitFor();
    expect(await linked.getByLabel("Search").inputValue()).toBe("");
  });

  it("has a link to each change that stays within the page", async (context) => {
    const { page } = await open(context);

    await page.locator(".entry:visible .link").first().click();

    expect(new URL(page.url()).hash).toBe(await anchorOf(page, "colour"));
  });

  it("can be used with the keyboard alone", async (context) => {
    const { page } = await open(context);

    await page.getByLabel("Search").focus();
    await page.keyboard.type("room");
    await page.keyboard.press("Enter");
    expect(await shown(page)).toEqual(["GET /v1/room"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");

    expect(await page.getByLabel("Deprecated or removed 1").isChecked()).toBe(false);
    expect(await shown(page)).toEqual([]);
  });

  it("shows everything without scripts", async (context) => {
    const { page } = await open(context, "", { javaScriptEnabled: false });

    await page.locator("summary", { hasText: "Added" }).click();

    expect(await shown(page)).toHaveLength(11);
    expect(await page.locator("form").isVisible()).toBe(false);
  });

  it("prints everything that is folded away, and no form", async (context) => {
    const { page } = await open(context);

    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });

    expect(await shown(page)).toHaveLength(11);
    expect(await page.locator("form").isVisible()).toBe(false);
  });

  it.for(["light", "dark"] as const)("can be read on a phone, %s", async (colorScheme, context) => {
    const { page, complaints } = await open(context, "", { colorScheme, viewport: phone });

    expect(await contentWidth(page)).toBe(phone.width);
    expect(await page.evaluate(textsOfLowContrast)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("has controls that a finger can hit", async (context) => {
    const { page } = await open(context, "", { viewport: phone });

    const sizes = await page
      .locator("label:visible, summary:visible, .link:visible, .contents a")
      .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));

    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  it("runs nothing that a document names", async (context) => {
    const name = `"><img src=x onerror="document.title='run'">`;
    const hostile = [
      snapshot("a", {}),
      snapshot("b", { [`/v1/${name}`]: { get: tagged(name, [name], { summary: name }) } }),
    ];
    const { page, complaints } = await open(context, "", {}, hostile);

    expect(await page.title()).toBe("Example changelog");
    expect(await page.locator("img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe("the feed of the changelog in a browser", () => {
  it("is named by the page, and is XML of Atom", async (context) => {
    const { page } = await open(context);
    const href = await page.locator("link[rel=alternate]").getAttribute("href");
    const feed = changelogFiles(apiFolderAt("/", "example"), snapshots).get(href ?? "");

    const [root, faults] = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "application/xml");
      const { namespaceURI, localName } = parsed.documentElement;
      return [`${namespaceURI ?? ""} ${localName}`, parsed.querySelectorAll("parsererror").length];
    }, feed ?? "");

    expect(root).toBe("http://www.w3.org/2005/Atom feed");
    expect(faults).toBe(0);
  });
});
