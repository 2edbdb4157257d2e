import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it, type TestContext } from "vitest";
import { formatHtml } from "../../scripts/diff/reporters/html/report.ts";
import { createReport } from "../../scripts/diff/report.ts";
import type { JsonObject } from "../../scripts/document/json.ts";
import { installedChromium } from "../support/chromium.ts";
import { emptyFolder } from "../support/command.ts";
import { textsOfLowContrast } from "../support/contrast.ts";
import { apiDocument, asSource, jsonResponse, operation } from "../support/documents.ts";
import { contentWidth, phone } from "../support/phone.ts";
import { openWatchedPage, type WatchedPage } from "../support/watched-page.ts";
import { changesBetween } from "../unit/scripts/diff/documents.ts";
import { documentOfHostileNames, hostileName } from "../unit/scripts/diff/hostile-names.ts";

const browser = installedChromium();

const text = { type: "string" };
const tagged = (tag: string, properties: JsonObject) =>
  operation({ tags: [tag], responses: jsonResponse({ type: "object", properties }) });

/** An error, a warning and an info, each of another operation; and that the version stayed, an info of none. */
const base = apiDocument({
  paths: {
    "/v1/lamp": { get: tagged("Lamps", { state: text }), post: tagged("Lamps", { on: text }) },
    "/v1/room": { get: tagged("Rooms", { name: { ...text, enum: ["a"] } }) },
  },
});
const revision = apiDocument({
  paths: {
    "/v1/lamp": {
      get: tagged("Lamps", { state: { type: "number" } }),
      post: tagged("Lamps", { on: text, colour: text }),
    },
    "/v1/room": { get: tagged("Rooms", { name: { ...text, enum: ["a", "b"] } }) },
  },
});

/** A dialog is a complaint too. */
async function open(
  context: TestContext,
  options: BrowserContextOptions = {},
  [before, after]: readonly [JsonObject, JsonObject] = [base, revision],
): Promise<WatchedPage> {
  const { page, complaints } = await openWatchedPage(browser(), context, options);
  const changes = changesBetween(before, after);
  const report = createReport(asSource(before, "base.json"), asSource(after, hostileName), changes);
  const file = join(await emptyFolder(), "report.html");
  const html = formatHtml(report, { base: before, revision: after, isColored: false });
  await writeFile(file, html);
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

/** Level and operation of each change in sight. */
function shown(page: Page): Promise<string[]> {
  return page.locator("article:visible").evaluateAll((entries) =>
    entries.map((entry) => {
      const [level, place] = [".level", ".operations, .whole"].map(
        (name) => entry.querySelector(name)?.textContent,
      );
      return `${level ?? ""} ${place ?? ""}`;
    }),
  );
}

const all = [
  "breaking GET /v1/lamp",
  "may break GET /v1/room",
  "addition POST /v1/lamp",
  "addition The API as a whole",
];

describe("the page of a report in a browser", () => {
  it("filters by level, tag and operation, which hold together", async (context) => {
    const { page, complaints } = await open(context);
    const count = page.getByRole("status");

    expect(await shown(page)).toEqual(all);
    await page.getByLabel("2 additions").uncheck();
    expect(await shown(page)).toEqual(["breaking GET /v1/lamp", "may break GET /v1/room"]);
    await page.getByLabel("Tag").selectOption("Lamps");
    expect(await shown(page)).toEqual(["breaking GET /v1/lamp"]);
    expect(await count.innerText()).toBe("1 of 4 shown");
    expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["Breaking"]);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByText("4 of 4 shown").waitFor();
    await page.getByLabel("Tag").selectOption("Without a tag");
    expect(await shown(page)).toEqual(["addition The API as a whole"]);
    await page.getByLabel("Tag").selectOption("All tags");
    await page.getByLabel("Operation").fill("LAMP post");
    expect(await shown(page)).toEqual(["addition POST /v1/lamp"]);
    await page.keyboard.press("Enter");
    expect(await shown(page)).toEqual(["addition POST /v1/lamp"]);
    await page.getByLabel("Operation").fill("nothing like it");
    expect(await count.innerText()).toBe("0 of 4 shown");
    expect(complaints).toEqual([]);
  });

  it("lists the operations of a change that affects many when it is opened, and filters by them", async (context) => {
    const many = (type: string) =>
      apiDocument({
        paths: Object.fromEntries(
          Array.from({ length: 30 }, (_, index) => [
            `/v1/a${index}`,
            { get: operation({ responses: jsonResponse({ $ref: "#/components/schemas/S" }) }) },
          ]),
        ),
        components: { schemas: { S: { type } } },
      });
    const { page, complaints } = await open(context, {}, [many("string"), many("number")]);

    await page.getByLabel("Operation").fill("get /v1/a29");
    expect(await page.getByRole("status").innerText()).toBe("1 of 2 shown");
    await page.getByText("30 operations").click();
    await page.locator("article:visible").getByText("GET /v1/a29").waitFor();
    expect(complaints).toEqual([]);
  });

  it("can be used with the keyboard alone", async (context) => {
    const { page } = await open(context);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");

    expect(await shown(page)).toEqual(all.slice(1));
  });

  it("shows everything without scripts", async (context) => {
    const { page } = await open(context, { javaScriptEnabled: false });

    expect(await page.locator("article:visible").count()).toBe(all.length);
    expect(await page.locator("form").isVisible()).toBe(false);
  });

  it.for(["light", "dark"] as const)("fits a phone, %s", async (colorScheme, context) => {
    const { page, complaints } = await open(context, { colorScheme, viewport: phone });

    const places = await page
      .locator("article:first-of-type figure")
      .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().left));

    expect(await contentWidth(page)).toBe(phone.width);
    expect(new Set(places).size).toBe(1);
    expect(complaints).toEqual([]);
  });

  it.for(["light", "dark"] as const)("can be read, %s", async (colorScheme, context) => {
    const { page } = await open(context, { colorScheme });

    expect(await page.evaluate(textsOfLowContrast)).toEqual([]);
  });

  it("runs nothing that a document names", async (context) => {
    const hostile = [
      documentOfHostileNames(),
      documentOfHostileNames({ enum: [hostileName, "b"] }),
    ] as const;
    const { page, complaints } = await open(context, {}, hostile);

    expect(await page.title()).toContain("<script>");
    expect(await page.locator("img").count()).toBe(0);
    await page.getByLabel("Tag").selectOption({ index: 1 });
    expect(await page.getByRole("status").innerText()).toBe("1 of 1 shown");
    expect(complaints).toEqual([]);
  });

  it("lets nothing run that escaping would have missed", async (context) => {
    const { page, complaints } = await open(context);

    await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\"document.title='run'\">");
    });

    await expect.poll(() => complaints.join()).toContain("Content Security Policy");
    expect(await page.title()).not.toBe("run");
  });
});
