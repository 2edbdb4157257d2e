import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions, Page, Route } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from "vitest";
import { startMockServer, type MockServer } from "../../../src/testing/index.ts";
import { installedChromium } from "../../support/chromium.ts";
import { textsOfLowContrast } from "../../support/contrast.ts";
import { contentWidth, phone } from "../../support/phone.ts";
import { openWatchedPage, type WatchedPage } from "../../support/watched-page.ts";
import { exampleCopy } from "./copy.ts";
import { runScript } from "./npm-script.ts";

const token = "a-token-that-nobody-may-see";
const browser = installedChromium();
const folder = exampleCopy("react-page");
let mock: MockServer;
let server: { readonly url: string; close(): Promise<unknown> };

beforeAll(async () => {
  mock = await startMockServer({ tokens: { [token]: ["64b7f2a90c1d2e3f4a5b6c7d"] } });
  await runScript(folder(), "build", { SPHERON_TOKEN: token });
  server = await startServer(mock.url);
});
beforeEach(() => {
  mock.reset();
});
afterAll(async () => {
  await server.close();
  await mock.close();
});

async function startServer(url: string) {
  const env = { ...process.env, SPHERON_URL: url, SPHERON_TOKEN: token, PORT: "0" };
  const child = spawn(process.execPath, ["server.js"], { cwd: folder(), env });
  const ended = once(child, "exit");
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return {
    url: String(line).trim(),
    close() {
      child.kill();
      return ended;
    },
  };
}

async function open(
  context: TestContext,
  options: BrowserContextOptions = {},
  answerProjects?: (route: Route) => Promise<void>,
): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser(), context, options);
  if (answerProjects !== undefined) await watched.page.route("**/projects?*", answerProjects);
  await watched.page.goto(server.url);
  return watched;
}

const projectOf = (page: Page) =>
  page.getByRole("list", { name: "Projects" }).getByRole("listitem");

describe("the example of a page, in a browser", () => {
  it("lists the projects", async (context) => {
    const { page, complaints } = await open(context);

    await projectOf(page).first().waitFor();

    expect(await projectOf(page).allInnerTexts()).toHaveLength(3);
    expect(await page.getByRole("heading").allInnerTexts()).toEqual(["Projects", "example"]);
    expect(complaints).toEqual([]);
  });

  it("says that it loads, and then that there are no projects", async (context) => {
    let answer: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const { page } = await open(context, {}, async (route) => {
      await asked;
      await route.fulfill({ json: { projects: [] } });
    });

    await page.getByRole("status").getByText("Loading the projects").waitFor();
    answer?.();

    await page.getByText("There are no projects yet.").waitFor();
    expect(await page.getByRole("status").count()).toBe(0);
  });

  it("says what went wrong, and tries again on request", async (context) => {
    mock.fail({ operation: "listOrganizationProjects", status: 422, times: 1 });
    const { page } = await open(context);

    const alert = page.getByRole("alert");
    await alert.getByText("could not be loaded").waitFor();
    await alert.getByRole("button", { name: "Try again" }).press("Enter");

    await projectOf(page).first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  it("says that the token of the server is not accepted", async (context) => {
    mock.fail({ operation: "getTokenScope", status: 401 });
    const { page } = await open(context);

    await page.getByRole("alert").getByText("does not accept the token").waitFor();
  });

  it("shows more when it is asked to", async (context) => {
    const skips: (string | null)[] = [];
    const { page } = await open(context, {}, async (route) => {
      const skip = new URL(route.request().url()).searchParams.get("skip");
      skips.push(skip);
      const count = skip === "0" ? 20 : 1;
      const projects = Array.from({ length: count }, (_, index) => ({
        _id: `${skip ?? ""}-${index}`,
        name: "a",
        url: "",
        state: "MAINTAINED",
      }));
      await route.fulfill({ json: { projects } });
    });

    await page.getByRole("button", { name: "Show more" }).click();
    await projectOf(page).nth(20).waitFor();

    expect(skips).toEqual(["0", "20"]);
    expect(await page.getByRole("button").count()).toBe(0);
  });

  it.for(["light", "dark"] as const)("can be read on a phone, %s", async (colorScheme, context) => {
    const { page } = await open(context, { colorScheme, viewport: phone });
    await projectOf(page).first().waitFor();

    expect(await contentWidth(page)).toBe(phone.width);
    expect(await page.evaluate(textsOfLowContrast)).toEqual([]);
  });
});

describe("the example of a page, without a browser", () => {
  it("passes the type check of its own settings", async () => {
    await expect(runScript(folder(), "types")).resolves.toBeUndefined();
  });

  it("keeps the token to itself", async () => {
    const bundle = await readFile(join(folder(), "public/page.js"), "utf8");
    const response = await fetch(`${server.url}/api/v1/api-keys/scope`);

    expect(response.status).toBe(200);
    expect(JSON.stringify([await response.text(), [...response.headers]])).not.toContain(token);
    expect(bundle).not.toContain(token);
  });

  it.for<[what: string, path: string, init: RequestInit, status: number]>([
    ["a read that the page does not need", "/api/v1/profile", {}, 404],
    ["a path that leaves the folder", "/..%2fserver.js", {}, 404],
    ["anything but reads", "/api/v1/api-keys/scope", { method: "POST" }, 405],
  ])("does not pass on %s", async ([, path, init, status]) => {
    const response = await fetch(server.url + path, init);

    expect(response.status).toBe(status);
    expect(mock.requests).toEqual([]);
  });
});
