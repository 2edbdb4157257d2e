import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { largeDocuments } from "../../scripts/corpus/large-documents.ts";
import { readSource } from "../../scripts/document/read.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { generateFiles } from "../../scripts/generate/generate.ts";
import { openEditor, type Editor } from "../support/editor.ts";
import { platformFacts } from "../support/platform-facts.ts";

const { github: path } = largeDocuments(".");
const issues = 'github["/repos/{owner}/{repo}/issues"].';

const module = `import type { CallsByPath, Verbs } from "../../src/client/types.ts";
import type { Calls } from "./calls.ts";
import type { paths } from "./schema.ts";

declare const github: CallsByPath<Calls> & Verbs<paths>;
const params = { path: { owner: "octocat", repo: "hello" } };

void ${issues}GET({ params });
void github["/repos/{owner}/{repo}/isues"];
void github["/orgs/{org}/security-managers"].GET({ params: { path: { org: "octocat" } } });
void ${issues}GET();
void ${issues}POST({ params, body: {  } });
void github[""];
void github.DELETE("");
`;

describe("an editor, on the 1,223 operations of GitHub", () => {
  let folder = "";
  let editor: Editor;

  beforeAll(async () => {
    if (!existsSync(path)) return;
    await mkdir("build", { recursive: true });
    folder = await mkdtemp(resolve("build/github-"));
    const document = await prepareForGeneration(await readSource(path));
    const files = generateFiles(document, platformFacts);
    for (const name of ["calls.ts", "schema.ts"])
      await writeFile(join(folder, name), files.get(name) ?? "");
    editor = openEditor(module, join(folder, "opened.ts"));
  });
  beforeEach(({ skip }) => {
    skip(!existsSync(path), "GitHub's document is not installed: npm run test:corpus installs it");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("shows what an operation does and how it fails", () => {
    const { docs, tags } = editor.hover(`${issues}GET`);

    expect(docs).toMatch(/^List repository issues/);
    expect(tags).toContainEqual(expect.stringMatching(/^@throws 404: /));
  });

  it("strikes deprecated operations through", () => {
    expect(editor.struckThrough()).toContain("GET");
  });

  it("goes to the operation", () => {
    expect(editor.define(`${issues}GET`)).toEqual([
      'GET: paths["/repos/{owner}/{repo}/issues"]["get"];',
    ]);
  });

  it("offers every path, or those of a verb, and describes the fields of a body", () => {
    expect(editor.complete('void github["').size).toBeGreaterThan(700);
    const deleted = editor.complete('void github.DELETE("');
    expect(deleted.has("/repos/{owner}/{repo}")).toBe(true);
    expect(deleted.has("/repos/{owner}/{repo}/issues")).toBe(false);
    expect(editor.describe(`${issues}POST({ params, body: { `, "title")).toBe(
      "The title of the issue.",
    );
  });

  it("suggests the path that was meant, and names missing options", () => {
    expect(editor.messages()).toEqual([
      expect.stringMatching(/Did you mean '\/repos\/\{owner\}\/\{repo\}\/issues'\?$/),
      `Argument of type '[]' is not assignable to parameter of type 'MissingOptions<"params.path.owner" | "params.path.repo">'.`,
      expect.stringMatching(/^Property 'title' is missing/),
      expect.stringMatching(/^Property '' does not exist|can't be used to index/),
      `Argument of type '""' is not assignable to parameter of type 'PathsWith<paths, "delete">'.`,
    ]);
  });
});
