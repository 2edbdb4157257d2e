import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Report } from "../../scripts/diff/report.ts";
import type { JsonObject } from "../../scripts/document/json.ts";
import { emptyFolder, projectCopy, runCommand } from "../support/command.ts";
import { apiDocument, jsonResponse, operation } from "../support/documents.ts";
import { servePaths } from "../support/http.ts";

const run = promisify(execFile);
const text = { type: "string" };

/** A small API in which each part can be given another form. */
function api({ name = {}, state = {}, note = {}, scopes = ["read"] } = {}): JsonObject {
  const body = { type: "object", properties: { name: { ...text, maxLength: 10, ...name } } };
  const answer = {
    type: "object",
    properties: { state: { ...text, enum: ["on", "off"], ...state }, note: { ...text, ...note } },
  };
  return apiDocument({
    paths: {
      "/v1/lamp": {
        post: operation({
          operationId: "setLamp",
          security: [{ oauth: scopes }],
          requestBody: { content: { "application/json": { schema: body } } },
          responses: jsonResponse(answer),
        }),
      },
    },
    components: {
      securitySchemes: {
        oauth: {
          type: "oauth2",
          flows: {
            clientCredentials: {
              tokenUrl: "https://a.example",
              scopes: { read: "Read", write: "Write" },
            },
          },
        },
      },
    },
  });
}

async function folderWith(files: Readonly<Record<string, JsonObject>>): Promise<string> {
  const folder = await emptyFolder();
  for (const [name, value] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(value, undefined, 2));
  return folder;
}

async function compare(revision: JsonObject, ...options: string[]) {
  const folder = await folderWith({ "base.json": api(), "revision.json": revision });
  return runCommand("spec-diff", ["base.json", "revision.json", ...options], folder);
}

async function reportOf(revision: JsonObject): Promise<Report> {
  return JSON.parse((await compare(revision, "--format", "json")).stdout) as Report;
}

describe("npm run spec:diff", () => {
  it("warns of what hinders nothing, naming the side", async () => {
    const ran = await compare(api({ note: { pattern: "[" } }));

    expect(ran.stderr).toMatch(/^warning: revision revision\.json:\d+:\d+ #\S+\/pattern /m);
    expect(ran.exitCode).toBe(0);
  });

  it.each([
    ["a request maxLength that was lowered", api({ name: { maxLength: 9 } }), { error: 1 }],
    [
      "a response property that may be null",
      api({ note: { type: ["string", "null"] } }),
      { error: 1 },
    ],
    ["a scope that is needed now", api({ scopes: ["read", "write"] }), { error: 1 }],
    [
      "a value added to a response",
      api({ state: { enum: ["on", "off", "broken"] } }),
      { error: 0, warning: 1, info: 1 },
    ],
    [
      "a request maxLength that was raised",
      api({ name: { maxLength: 11 } }),
      { warning: 0, info: 1 },
    ],
    ["nothing", api(), { info: 0 }],
  ])("passes or fails by the level of %s", async (_name, revision, expected) => {
    const exitCodes = await Promise.all(
      Object.keys(expected).map(async (failOn) => {
        const { exitCode } = await compare(revision, "--fail-on", failOn);
        return [failOn, exitCode] as const;
      }),
    );

    expect(Object.fromEntries(exitCodes)).toEqual(expected);
  });

  it("says what changed, what that breaks, where, and what to do", async () => {
    const { stdout, exitCode } = await compare(api({ name: { maxLength: 9 } }));

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^breaking The maxLength of the request body `name` was decreased from 10 to 9\.$/m,
    );
    expect(stdout).toMatch(
      /^ {2}request-max-length-decreased, breaks running clients, [0-9a-f]{12}$/m,
    );
    expect(stdout).toMatch(/^ {2}POST \/v1\/lamp$/m);
    expect(stdout).toMatch(/^ {2}base\.json:\d+ → revision\.json:\d+$/m);
    expect(stdout).toContain("send only what is still accepted");
    expect(stdout).toContain(
      "1 breaking change, 1 addition. Suggested version of the client: major.",
    );
  });

  it("names the line on both sides", async () => {
    const revision = api({ name: { maxLength: 9 } });
    const [change] = (await reportOf(revision)).changes;
    const lines = JSON.stringify(revision, undefined, 2).split("\n");

    const line = lines.findIndex((one) => one.includes("maxLength")) + 1;
    expect([change?.base?.line, change?.revision?.line]).toEqual([line, line]);
  });

  it("writes Markdown in which names from the document are not markup", async () => {
    const { stdout } = await compare(
      api({ state: { enum: ["on", "off", "<img src=x>"] } }),
      "--format",
      "markdown",
    );

    expect(stdout).toContain("## May break\n\n### `POST /v1/lamp`\n\n- The value");
    expect(stdout).not.toContain("<img");
  });

  it("writes a page that shows both sides", async () => {
    const { stdout } = await compare(api({ name: { maxLength: 9 } }), "--format", "html");

    expect(stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(stdout).toContain("<del>- maxLength: 10\n</del>");
    expect(stdout).toContain("<ins>+ maxLength: 9\n</ins>");
  });

  it("shows prose when it is asked to", async () => {
    const revision = api({ note: { description: "A note" } });

    expect((await compare(revision)).stdout).toContain("No changes");
    expect((await compare(revision, "--annotations")).stdout).toContain("1 change of prose");
  });

  it("takes other levels from a file", async () => {
    const folder = await folderWith({
      "base.json": api(),
      "revision.json": api({ state: { enum: ["on", "off", "broken"] } }),
      "good.json": { "response-enum-value-added": "error" },
      "bad.json": { "response-property-enum-value-added": "error", "path-removed": "bad" },
    });
    const args = ["base.json", "revision.json", "--fail-on", "error", "--severity"];

    expect((await runCommand("spec-diff", [...args, "good.json"], folder)).exitCode).toBe(1);
    const bad = await runCommand("spec-diff", [...args, "bad.json"], folder);
    expect(bad.exitCode).toBe(2);
    expect(bad.stderr).toContain("it is named response-enum-value-added here");
    expect(bad.stderr).toContain("use one of error, warning, info, annotation, off");
  });

  it("accepts what a list ignores, and refuses entries that are old, unused or without a reason", async () => {
    const revision = api({ name: { maxLength: 9 } });
    const [change] = (await reportOf(revision)).changes;
    const entry = { fingerprint: change?.fingerprint ?? "", reason: "agreed", until: "2999-01-01" };
    const folder = await folderWith({
      "base.json": api(),
      "revision.json": revision,
      "good.json": { ignore: [entry] },
      "bad.json": {
        ignore: [
          { ...entry, until: "2020-01-01" },
          { ...entry, fingerprint: "0" },
          { ...entry, reason: "" },
        ],
      },
    });
    const args = ["base.json", "revision.json", "--fail-on", "error", "--ignore"];

    expect((await runCommand("spec-diff", [...args, "good.json"], folder)).exitCode).toBe(0);
    const bad = await runCommand("spec-diff", [...args, "bad.json"], folder);
    expect(bad.exitCode).toBe(2);
    expect(bad.stderr).toMatch(/bad\.json:\d+:\d+ .*has expired on 2020-01-01/);
    expect(bad.stderr).toMatch(/no change has the fingerprint 0/);
    expect(bad.stderr).toMatch(/has no reason/);
  });

  it("reads documents from commits", async ({ skip }) => {
    const folder = await projectCopy();
    const git = (...args: string[]) => run("git", args, { cwd: folder });
    const hasGit = await git("--version").then(
      () => true,
      () => false,
    );
    skip(!hasGit, "git is not installed");
    await git("init", "-q");
    await git("add", "spec");
    await git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "a");
    const same = await runCommand("spec-diff", ["git:HEAD", "spec/platform/openapi.yaml"], folder);
    const earlier = await runCommand(
      "spec-diff",
      ["git:HEAD:spec/platform/history/2023-10.yaml", "git:HEAD"],
      folder,
    );
    const nowhere = await runCommand(
      "spec-diff",
      ["git:nowhere", "spec/platform/openapi.yaml"],
      folder,
    );

    expect(same.stdout).toContain("No changes");
    expect(earlier.stdout).toContain("call POST /v1/compute-instance/create instead");
    expect(nowhere).toMatchObject({ exitCode: 2, stdout: "" });
    expect(nowhere.stderr).toContain("nowhere");
  });

  it("reads documents from the web", async () => {
    const url = await servePaths({ "/api.json": JSON.stringify(api()) });
    const folder = await projectCopy();

    const { stdout } = await runCommand(
      "spec-diff",
      [`${url}/api.json`, "spec/platform/openapi.yaml"],
      folder,
    );

    expect(stdout).toContain("The path /v1/lamp was removed.");
  });

  it.each([
    ["one document only", ["base.json"], /two documents are needed/],
    ["an unknown format", ["base.json", "base.json", "--format", "pdf"], /--format is one of text/],
    [
      "an unknown level",
      ["base.json", "base.json", "--fail-on", "all"],
      /--fail-on is one of error/,
    ],
    [
      "a grace that counts for nothing",
      ["base.json", "base.json", "--grace-days", "30"],
      /sunset-too-soon is off \(give it a level/,
    ],
    ["a file that is not there", ["base.json", "gone.json"], /gone\.json there is no such file/],
    ["a document that is none", ["base.json", "none.json"], /none\.json/],
  ])("refuses %s", async (_name, args, message) => {
    const folder = await folderWith({ "base.json": api(), "none.json": { a: 1 } });

    const { exitCode, stderr, stdout } = await runCommand("spec-diff", args, folder);

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
  });
});
