import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiDocument, apiFile, operation } from "../../../support/documents.ts";
import { emptyFolder, projectCopy, runCommand } from "../../../support/command.ts";
import { serve, servePaths } from "../../../support/http.ts";

const document = apiDocument({ paths: { "/a": { get: operation() } } });

/** A project with an API that has no document yet. */
async function smallProject(): Promise<string> {
  const folder = await emptyFolder();
  await mkdir(join(folder, "spec/lamps"), { recursive: true });
  await writeFile(join(folder, "spec/lamps/api.json"), apiFile("lamps"));
  return folder;
}

describe("npm run spec:fetch", () => {
  it("writes document and lock, and nothing when run again", async () => {
    const folder = await smallProject();
    const url = await servePaths({ "/api": JSON.stringify(document) });

    const first = await runCommand("spec-fetch", ["--from", `${url}/api`], folder);
    const second = await runCommand("spec-fetch", [], folder);

    expect(first).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(folder, "spec/lamps/published.yaml"), "utf8")).toBe(
      JSON.stringify(document),
    );
    expect(await readdir(join(folder, "spec/lamps"))).toEqual([
      "api.json",
      "published.yaml",
      "source.json",
    ]);
    expect(second).toMatchObject({ exitCode: 0, stdout: `Unchanged: ${url}/api\n` });
  });

  it("asks what --from says once, and from then on with --save-source", async () => {
    const folder = await smallProject();
    const url = await servePaths({
      "/usual": JSON.stringify(document),
      "/other": JSON.stringify({ ...document, "x-other": true }),
    });
    const lock = async (): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, "spec/lamps/source.json"), "utf8"));
    await runCommand("spec-fetch", ["--from", `${url}/usual`], folder);

    const once = await runCommand("spec-fetch", ["--from", `${url}/other`], folder);
    const lockOfOnce = await lock();
    const usual = await runCommand("spec-fetch", [], folder);
    const lockOfUsual = await lock();
    const saved = await runCommand(
      "spec-fetch",
      ["--from", `${url}/other`, "--save-source"],
      folder,
    );
    const after = await runCommand("spec-fetch", [], folder);

    expect(once.stdout).toContain(
      `The next run asks ${url}/usual, not ${url}/other; --save-source changes that\n`,
    );
    expect(lockOfOnce).toMatchObject({ url: `${url}/other`, askNext: [`${url}/usual`] });
    expect(usual.stdout).toContain(`from ${url}/usual `);
    expect(lockOfUsual).toMatchObject({ url: `${url}/usual` });
    expect(lockOfUsual).not.toHaveProperty("askNext");
    expect(saved.stdout).toContain(`The next run asks ${url}/other too`);
    expect(after.stdout).toBe(`Unchanged: ${url}/other\n`);
  });

  it("notes with --save-source where the same document came from", async () => {
    const folder = await smallProject();
    const text = JSON.stringify(document);
    const url = await servePaths({ "/usual": text, "/other": text });
    await runCommand("spec-fetch", ["--from", `${url}/usual`], folder);

    await runCommand("spec-fetch", ["--from", `${url}/other`, "--save-source"], folder);

    const after = await runCommand("spec-fetch", [], folder);
    expect(after.stdout).toBe(`Unchanged: ${url}/other\n`);
  });

  it.each([[["--save-source"]], [["--save-source", "--from", "-"]]])(
    "refuses %j, which names nowhere to ask",
    async (args) => {
      const ran = await runCommand("spec-fetch", args, await smallProject());

      expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
      expect(ran.stderr).toContain("--save-source needs --from with a URL or a file");
    },
  );

  it("tries the pages of api.json in turn, and takes the first that leads to the document", async () => {
    const folder = await smallProject();
    const url = await servePaths({ "/api": JSON.stringify(document), "/page": "<p>Soon</p>" });
    const pages = [`${url}/none`, `${url}/page`, `${url}/api`];
    await writeFile(join(folder, "spec/lamps/api.json"), apiFile("lamps", { pages }));

    const ran = await runCommand("spec-fetch", [], folder);

    expect(ran).toMatchObject({ exitCode: 0 });
    expect(ran.stdout).toContain(`from ${url}/api `);
    expect(
      JSON.parse(await readFile(join(folder, "spec/lamps/source.json"), "utf8")),
    ).toMatchObject({ url: `${url}/api` });
  });

  it("names every page that it tried when none leads to the document", async () => {
    const folder = await smallProject();
    const url = await servePaths({ "/page": "<p>Soon</p>" });
    const pages = [`${url}/none`, `${url}/page`];
    await writeFile(join(folder, "spec/lamps/api.json"), apiFile("lamps", { pages }));

    const ran = await runCommand("spec-fetch", [], folder);

    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ran.stderr).toContain(`${url}/none responded with status 404`);
    expect(ran.stderr).toContain(`${url}/page is neither an API document`);
  });

  it("refuses another API's document and leaves everything as it was", async () => {
    const folder = await projectCopy();
    const before = await readFile(join(folder, "spec/platform/published.yaml"), "utf8");
    const url = await servePaths({ "/api": JSON.stringify(document) });

    const refused = await runCommand(
      "spec-fetch",
      ["--api", "platform", "--from", `${url}/api`],
      folder,
    );
    const untouched = await readFile(join(folder, "spec/platform/published.yaml"), "utf8");
    const accepted = await runCommand(
      "spec-fetch",
      ["--api", "platform", "--from", `${url}/api`, "--accept-new-identity"],
      folder,
    );

    expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
    expect(refused.stderr).toContain("this looks like another API's document");
    expect(untouched).toBe(before);
    expect(accepted.exitCode).toBe(0);
  });

  it("reads standard input and writes where an option says, nothing else", async () => {
    const folder = await emptyFolder();

    const ran = await runCommand(
      "spec-fetch",
      ["--from", "-", "--output", "out.json"],
      folder,
      JSON.stringify(document),
    );

    expect(ran.exitCode).toBe(0);
    expect(await readdir(folder)).toEqual(["out.json"]);
  });

  it("never shows or stores the value of a header, also when it fails", async () => {
    const folder = await smallProject();
    const url = await serve((request, response) => {
      const isKnown = request.headers.authorization === "Bearer hush-hush";
      response.writeHead(isKnown ? 200 : 401).end(JSON.stringify(document));
    });
    const header = ["--header", "Authorization: Bearer hush-hush"];

    const ran = await runCommand("spec-fetch", ["--from", url, ...header], folder);
    const failed = await runCommand(
      "spec-fetch",
      ["--from", "http://127.0.0.1:9", "--retries", "0", ...header, "--debug"],
      folder,
    );
    const broken = await runCommand(
      "spec-fetch",
      ["--from", url, "--header", "Authorization: hush-hush\u0007"],
      folder,
    );

    const lock = await readFile(join(folder, "spec/lamps/source.json"), "utf8");
    const shown = [ran, failed, broken].map(({ stdout, stderr }) => stdout + stderr).join("\n");
    expect([ran, failed, broken].map(({ exitCode }) => exitCode)).toEqual([0, 2, 2]);
    expect(shown + lock).not.toContain("hush-hush");
  });

  it("sends a header to the one API that is asked for, and to several at once to none", async () => {
    const folder = await smallProject();
    const seen: (string | undefined)[] = [];
    const page = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end(JSON.stringify(document));
    });
    for (const name of ["lamps", "chairs"]) {
      await mkdir(join(folder, "spec", name), { recursive: true });
      const facts = { name, title: "Example", baseUrl: "https://api.example", pages: [page] };
      await writeFile(join(folder, "spec", name, "api.json"), JSON.stringify(facts));
    }
    const header = ["--header", "Authorization: Bearer hush-hush"];

    const forAll = await runCommand("spec-fetch", header, folder);
    const forOne = await runCommand("spec-fetch", [...header, "--api", "lamps"], folder);
    const forFile = await runCommand(
      "spec-fetch",
      [...header, "--api", "lamps", "--from", "a.json"],
      folder,
    );

    expect([forAll.exitCode, forOne.exitCode, forFile.exitCode]).toEqual([2, 0, 2]);
    expect(seen).toEqual(["Bearer hush-hush"]);
    expect(forAll.stderr).toContain("there are several APIs, and this is for one (say which");
    expect(forFile.stderr).toContain("--header has nowhere to go");
  });

  it.each([
    [["--form", "x"], /^there is no option --form \(did you mean --from\?\)\n\n/],
    [["--from"], /^--from needs a value \(--help lists the options\)\n\n/],
    [["extra"], /Unexpected argument 'extra'/],
    [
      [],
      /^spec\/lamps nothing says where the document is \(pass --from, or add pages to api\.json\)/,
    ],
    [["--api", "lamp"], /^there is no API named "lamp" \(there are lamps\)/],
    [["--from", "x", "--timeout", "soon"], /--timeout takes a number from 0 to 3600, not "soon"/],
  ])("explains wrong usage: %s", async (args, message) => {
    const ran = await runCommand("spec-fetch", args, await smallProject());

    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toMatch(message);
  });
});
