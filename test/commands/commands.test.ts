import { existsSync } from "node:fs";
import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { inProjectCopy } from "../mutation/project-copy.ts";
import { emptyFolder, projectCopy, runCommand } from "../support/command.ts";
import { apiDocument, apiFile } from "../support/documents.ts";
import { servePaths } from "../support/http.ts";

const run = promisify(execFile);
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
/** For commands that are for one API. */
const platform = ["--api", "platform"];
const read = (folder: string, path: string) => readFile(join(folder, path), "utf8");

async function change(
  folder: string,
  path: string,
  from: string | RegExp,
  to: string,
): Promise<void> {
  const text = await read(folder, path);
  await writeFile(join(folder, path), text.replace(from, to));
}

describe("npm start", () => {
  it("generates what the documents say now before it loads the clients, and makes typed calls against mocks", async () => {
    await inProjectCopy(async (folder) => {
      const document = "spec/platform/published.yaml";
      await change(folder, document, /liveTokenPrice/g, "tokenPrice");
      await change(
        folder,
        document,
        "  /v1/profile:",
        '  /v3/added:\n    get:\n      responses:\n        "200":\n          description: Done\n  /v1/profile:',
      );
      await change(folder, document, /preferedAppType/g, "renamedField");
      await rm(join(folder, "generated/gpu"), { recursive: true });
      const args = [tsx, join(folder, "scripts/commands/start.ts")];

      const { stdout, stderr } = await run(process.execPath, args, { cwd: folder });

      expect(stdout).toMatch(/GET \/v1\/api-keys\/scope .*the token belongs to example/);
      expect(stdout).toMatch(/POST \/v2\/ipfs\/pins .*pinned as/);
      expect(stdout).toMatch(/waitForMachine +running after 1 min\nsshCommand +ssh ubuntu@/);
      expect(stdout).toMatch(/terminate +terminated after 2\d min, for 0\.\d\d USD/);
      expect(stderr).toMatch(/Generate TypeScript \(\d/);
      const schema = await read(folder, "generated/platform/schema.ts");
      expect(schema).toContain("renamedField: ");
      expect(schema).not.toContain("preferedAppType");
      expect(await read(folder, "generated/platform/index.ts")).toContain(
        'versions: ["v1", "v2", "v3"]',
      );
      expect(await read(folder, "generated/platform/versions.ts")).toContain(
        '"/price/tokenPrice/{tokenId}"',
      );
    });
  });
});

describe("--check", () => {
  it.each([
    [
      "generate",
      "generated/platform/schema.ts",
      "generated/platform/schema.ts is not current (run npm run generate)",
    ],
    [
      "spec-build",
      "spec/platform/openapi.yaml",
      "spec/platform/openapi.yaml is not current (run npm run spec:build)",
    ],
    [
      "changelog",
      "generated/platform/API-CHANGELOG.md",
      "generated/platform/API-CHANGELOG.md is not current (run npm run changelog)",
    ],
    [
      "spec-reconstruct",
      "spec/platform/history/2023-07.yaml",
      "spec/platform/history/2023-07.yaml is not current (run npm run spec:reconstruct)",
    ],
  ])("of %s exits with 1 when %s is stale, and writes nothing", async (command, path, message) => {
    const folder = await projectCopy();
    await change(folder, path, /$/, "\n");

    const stale = await runCommand(command, ["--check"], folder);

    expect(stale.exitCode).toBe(1);
    expect(stale.stderr).toContain(message);
    expect((await read(folder, path)).endsWith("\n\n")).toBe(true);
  });
});

describe("npm run generate", () => {
  it("says which option names a document that is not there", async () => {
    const args = ["--input", "lost.yaml", "--output", "client"];

    const { exitCode, stderr } = await runCommand("generate", args, await emptyFolder());

    expect(exitCode).toBe(2);
    expect(stderr).toContain("lost.yaml there is no such file (check --input)");
  });

  it("refuses to replace a folder that holds something else", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "mine"));
    await writeFile(join(folder, "mine/notes.txt"), "");
    await writeFile(join(folder, "api.json"), JSON.stringify(apiDocument()));

    const ran = await runCommand("generate", ["--input", "api.json", "--output", "mine"], folder);

    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain("notes.txt was not written by generate");
    expect(await readdir(join(folder, "mine"))).toEqual(["notes.txt"]);
  });

  it("says what is missing and how to get it", async () => {
    const folder = await emptyFolder();

    const without = await runCommand("generate", [], folder);
    await mkdir(join(folder, "spec/lamps"), { recursive: true });
    await writeFile(join(folder, "spec/lamps/api.json"), apiFile("lamps"));
    const unbuilt = await runCommand("generate", [], folder);

    expect([without.exitCode, unbuilt.exitCode]).toEqual([2, 2]);
    expect(without.stderr).toContain(
      "there is no API: no folder of spec/ holds an api.json (npm run api:add -- NAME --from URL adds one)",
    );
    expect(unbuilt.stderr).toContain(
      "spec/lamps/openapi.yaml there is no such file (npm run spec:build writes it)",
    );
  });
});

describe("npm run regenerate", () => {
  it("updates everything, and does nothing when run again", async () => {
    const folder = await projectCopy();
    const before = await read(folder, "spec/platform/openapi.yaml");
    const document = (await read(folder, "spec/platform/published.yaml")).replaceAll(
      "preferedAppType",
      "renamedField",
    );
    const url = await servePaths({ "/api.yaml": document });

    const first = await runCommand(
      "regenerate",
      [...platform, "--from", `${url}/api.yaml`, "--save-source"],
      folder,
    );
    const second = await runCommand("regenerate", platform, folder);

    expect(first).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^Wrote spec\/platform\/published\.yaml, spec\/platform\/source\.json, spec\/platform\/history\/2024-03\.1\.yaml, spec\/platform\/openapi\.yaml, generated\/platform, \.changeset\/api-\w+\.md\n/,
      ) as string,
    });
    expect(await read(folder, "spec/platform/published.yaml")).toBe(document);
    expect(await read(folder, "generated/platform/schema.ts")).toContain("renamedField: ");
    expect(await read(folder, "spec/platform/history/2024-03.1.yaml")).toBe(before);
    expect(JSON.parse(await read(folder, "spec/platform/source.json"))).toMatchObject({
      origin: "published",
    });
    expect(await read(folder, "generated/platform/API-CHANGELOG.md")).toContain(
      "## 2024-03.1 → now\n",
    );
    expect(first.stderr).toContain(
      "1 breaking change, 1 addition, 1 change of prose. Breaking: the changeset asks for a patch release.",
    );
    const [, ...after] = first.stdout.trimEnd().split("\n");
    expect(after).toEqual([
      `The next run asks ${url}/api.yaml too: spec/platform/source.json says so`,
      "Next:",
      "  1. Read what changed: npm run spec:diff -- git:HEAD spec/platform/openapi.yaml, or generated/platform/API-CHANGELOG.md",
      "  2. Run the tests: npm test",
      expect.stringMatching(/^ {2}3\. Commit it all, also \.changeset\/api-\w+\.md$/) as string,
    ]);
    expect(second).toMatchObject({ exitCode: 0, stdout: "Nothing changed\n" });
    expect(second.stderr).not.toContain("Generate");
  });

  it("leaves everything as it was when a step fails", async () => {
    const folder = await projectCopy();
    const before = await read(folder, "spec/platform/published.yaml");
    const url = await servePaths({
      "/api.yaml": before.replaceAll("/v1/ipns/names:", "/v1/ipns/called:"),
    });

    const ran = await runCommand("regenerate", [...platform, "--from", `${url}/api.yaml`], folder);

    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toMatch(
      /spec\/platform\/overlay\.yaml:\d+:\d+ .*action 1 matches nothing: \$\.paths\['\/v1\/ipns\/names'\]/,
    );
    expect(await read(folder, "spec/platform/published.yaml")).toBe(before);
    expect(existsSync(join(folder, ".replacing.json"))).toBe(false);
  });

  it("keeps the reconstruction from replacing a document that was published", async () => {
    const folder = await projectCopy();
    await change(folder, "spec/platform/source.json", '"reconstructed"', '"published"');
    await writeFile(join(folder, "spec/platform/history/2026-01-02.yaml"), "openapi: 3.1.1\n");

    const ran = await runCommand("spec-reconstruct", [], folder);
    const checked = await runCommand("spec-reconstruct", ["--check"], folder);

    expect([ran.exitCode, checked.exitCode]).toEqual([2, 0]);
    expect(ran.stderr).toContain(
      "this is the document that https://api-v2.spheron.network/docs/rest-api published",
    );
  });
});
