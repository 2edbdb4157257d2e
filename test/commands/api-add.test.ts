import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { internals } from "../../src/client/internals.ts";
import { createApiClient, type ApiDescription } from "../../src/engine.ts";
import { createApiMock, type MockModel } from "../../src/testing/engine.ts";
import { filesIn } from "../../scripts/lib/folder.ts";
import { emptyFolder, runCommand, type Ran } from "../support/command.ts";
import { typeErrors } from "../support/compile.ts";
import { apiDocument, apiFile, operation } from "../support/documents.ts";
import { servePaths } from "../support/http.ts";

const require = createRequire(import.meta.url);
const starTrek = require.resolve("@readme/oas-examples/3.0/json/star-trek.json");

const readJson = async (path: string) => JSON.parse(await readFile(path, "utf8")) as unknown;

/** A document with the servers. */
const served = (...urls: string[]) =>
  JSON.stringify(
    apiDocument({
      servers: urls.map((url) => ({ url })),
      paths: { "/lamps": { get: operation() } },
    }),
  );

const made = await mkdtemp(join(tmpdir(), "spheron-client-"));
let added: Ran;
beforeAll(async () => {
  const args = ["--from", starTrek, "--token-variable", "STAR_TREK_TOKEN"];
  added = await runCommand("api-add", ["star-trek", ...args], made);
});
afterAll(() => rm(made, { recursive: true }));

describe("npm run api:add", () => {
  it("makes an API of a document, whose types compile and whose files are current", async () => {
    const checks: (number | null)[] = [];
    for (const command of ["spec-build", "generate", "changelog"])
      checks.push((await runCommand(command, ["--check"], made)).exitCode);

    expect(added.stderr).not.toContain("--debug");
    expect(added.exitCode).toBe(0);
    expect(await readJson(join(made, "spec/star-trek/api.json"))).toEqual({
      name: "star-trek",
      title: "STAPI",
      baseUrl: "http://stapi.co/api/v1/rest",
      tokenVariable: "STAR_TREK_TOKEN",
    });
    expect((await readdir(join(made, "spec/star-trek"))).sort()).toEqual([
      "api.json",
      "openapi.yaml",
      "published.yaml",
      "source.json",
    ]);
    const generated = join(made, "generated/star-trek");
    const modules = (await filesIn(generated)).filter((name) => name.endsWith(".ts"));
    expect(modules).toContain("index.ts");
    expect(await typeErrors(modules.map((name) => join(generated, name)))).toEqual([]);
    expect(checks).toEqual([0, 0, 0]);
  });

  it("makes what a client and a mock of the API are made of", async () => {
    const load = (name: string) => import(join(made, "generated/star-trek", name)) as unknown;
    const { api } = (await load("index.ts")) as { api: ApiDescription };
    const mock = createApiMock((await load("mock-model.ts")) as MockModel);

    const client = createApiClient(api, {
      fetch: mock.fetch,
      token: "any",
      allowInsecure: true,
    });
    const { call } = client[internals];
    const params = { query: { uid: "ANMA0000264633", apiKey: "any" } };
    const found = await call({ method: "GET", path: "/animal" }, { params });

    expect(found).toHaveProperty("animal");
    expect(mock.violations).toEqual([]);
  });

  it("resolves a server that is relative to where the document came from", async () => {
    const folder = await emptyFolder();
    const url = await servePaths({ "/docs/api.json": served("../v1") });

    const ran = await runCommand("api-add", ["lamps", "--from", `${url}/docs/api.json`], folder);

    expect(ran.exitCode).toBe(0);
    expect(await readJson(join(folder, "spec/lamps/api.json"))).toMatchObject({
      baseUrl: url,
    });
  });

  it("takes title and base URL from the command line before those of the document", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "api.json"), served("/v1"));
    const given = ["--title", "Lamps", "--base-url", "https://lamps.example"];

    const ran = await runCommand("api-add", ["lamps", "--from", "api.json", ...given], folder);

    expect(ran.exitCode).toBe(0);
    expect(await readJson(join(folder, "spec/lamps/api.json"))).toEqual({
      name: "lamps",
      title: "Lamps",
      baseUrl: "https://lamps.example",
    });
  });

  it("refuses a name that is taken, and leaves what is there", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "api.json"), served("https://lamps.example"));
    const add = ["lamps", "--from", "api.json"];
    await runCommand("api-add", add, folder);
    await writeFile(join(folder, "spec/lamps/api.json"), apiFile("lamps"));

    const again = await runCommand("api-add", add, folder);

    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain("spec/lamps is there already (choose another name;");
    expect(await readFile(join(folder, "spec/lamps/api.json"), "utf8")).toBe(apiFile("lamps"));
  });

  it.each<[string, string[], RegExp]>([
    [
      "a name in capitals",
      ["Lamps", "--from", "api.json"],
      /^"Lamps" is not a name of small lett/m,
    ],
    ["a path for a name", ["../lamps", "--from", "api.json"], /^"\.\.\/lamps" is not a name of/m],
    ["no name", ["--from", "api.json"], /^a name and a document are needed/m],
    ["no document", ["lamps"], /^a name and a document are needed/m],
    [
      "a file that is not there",
      ["lamps", "--from", "no.json"],
      /^no\.json is neither a URL that/m,
    ],
    [
      "a base URL that is none",
      ["lamps", "--from", "api.json", "--base-url", "lamps.example"],
      /^--base-url is not a URL that begins with http:\/\/ or https:\/\//m,
    ],
    [
      "a variable that is none",
      ["lamps", "--from", "api.json", "--base-url", "https://a.example", "--token-variable", "a b"],
      /^--token-variable is not the name of a variable/m,
    ],
    [
      "a document that does not say where calls go",
      ["lamps", "--from", "api.json"],
      /^api\.json the document names no server whose URL is absolute \(say with --base-url/m,
    ],
  ])("refuses %s, and writes nothing", async (_what, args, message) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "api.json"), served("/v1"));

    const ran = await runCommand("api-add", args, folder);

    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(await readdir(folder)).toEqual(["api.json"]);
  });
});
