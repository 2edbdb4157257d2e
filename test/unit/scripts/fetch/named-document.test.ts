import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSides } from "../../../../scripts/fetch/named-document.ts";
import { projectAt } from "../../../../scripts/lib/project.ts";
import { emptyFolder } from "../../../support/command.ts";
import { commitAll } from "../../../support/git.ts";
import { serve } from "../../../support/http.ts";

const unheard = { warn: () => undefined, isStrict: true };
const head = 'info: { title: A, version: "1" }\n';
const good = `openapi: 3.1.0\n${head}paths: {}\n`;
const answers = (version: string, answer: string) =>
  `${version}\n${head}paths:\n  /a:\n    get:\n      responses:\n        "200": ${answer}\n`;
const place = /^#\/paths\/~1a\/get\/responses\/200/.source.slice(1);

/** A document, and what is said of it behind its name. */
const bad: readonly (readonly [what: string, content: string | Buffer, said: string])[] = [
  ["an empty file", "", " the document is empty"],
  ["what is no YAML", "a: [b", ":1:6 the document cannot be read: unexpected end"],
  ["an image", Buffer.from("89504e470d0a1a0a0000000d", "hex"), " this is not text in UTF-8"],
  ["a text of two bytes a character", Buffer.from(good, "utf16le"), " this is not text in UTF-8"],
  ["a page", "<!doctype html><title>A</title>", " this is a web page, not an API document"],
  ["prose", "not found", " the document is not an object of keys and values"],
  ["any JSON", '{"a": 1}', ":1:1 this is not an API document: it has neither a swagger nor"],
  ["AsyncAPI", `asyncapi: 3.0.0\n${head}`, ':1:1 #/asyncapi unsupported version: AsyncAPI "3.0.0"'],
  [
    "Swagger 1.2",
    '{"swaggerVersion": "1.2"}',
    ":1:2 #/swaggerVersion unsupported version: Swagger",
  ],
  ["OpenAPI 4.0", `${head}openapi: 4.0.0\n`, ':2:1 #/openapi unsupported version: OpenAPI "4.0.0"'],
  ["OpenAPI 4", `openapi: 4.0.0\n${head}`, ':1:1 #/openapi unsupported version: OpenAPI "4.0.0"'],
  [
    "a number for a version",
    `openapi: 4.1\n${head}`,
    ":1:1 #/openapi unsupported version: OpenAPI 4.1",
  ],
  [
    "an invalid OpenAPI 3.1",
    "openapi: 3.1.0\ninfo: { title: A }\npaths: {}\n",
    ":2:1 #/info must have",
  ],
  [
    "an invalid OpenAPI 3.0",
    answers("openapi: 3.0.3", "{ description: 1 }"),
    `:7:18 ${place}/description must be string`,
  ],
  [
    "an invalid Swagger 2.0",
    answers('swagger: "2.0"', "{ description: 1 }"),
    `:7:18 ${place}/description must be string`,
  ],
  [
    "a reference to nothing",
    answers("openapi: 3.1.0", '{ $ref: "#/components/responses/gone" }'),
    `:7:18 ${place}/\\$ref the reference points to nothing: #/components/responses/gone`,
  ],
  [
    "a reference to nothing in Swagger 2.0",
    answers('swagger: "2.0"', '{ $ref: "#/responses/gone" }'),
    `:7:18 ${place}/\\$ref the reference points to nothing: #/responses/gone`,
  ],
  [
    "a reference to another file",
    answers("openapi: 3.1.0", '{ $ref: "other.yaml#/a" }'),
    `:7:18 ${place}/\\$ref the reference leaves the document: other\\.yaml#/a`,
  ],
];

describe("the documents of a diff", () => {
  it.each(bad)("are not read from %s, and the side is named", async (_what, content, said) => {
    const folder = await emptyFolder();
    const [one, other] = [join(folder, "good.yaml"), join(folder, "bad.yaml")];
    await writeFile(one, good);
    await writeFile(other, content);
    const project = projectAt(folder);

    await expect(readSides(one, other, project, unheard)).rejects.toThrow(
      new RegExp(`^revision \\S*bad\\.yaml${said}`),
    );
    await expect(readSides(other, one, project, unheard)).rejects.toThrow(/^base \S*bad\.yaml/);
  });

  it("are named, each with its fault, when neither can be read", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "docs"));
    const [one, other] = [join(folder, "gone.yaml"), join(folder, "docs")];

    await expect(readSides(one, other, projectAt(folder), unheard)).rejects.toThrow(
      /^base \S*gone\.yaml there is no such file\nrevision \S*docs this is a folder, not a file$/,
    );
  });

  it("are named when there is no such commit", async () => {
    const folder = await emptyFolder();
    const both = readSides("git:nowhere:a.yaml", "git:-x", projectAt(folder), unheard);

    await expect(both).rejects.toThrow(
      /^base git:nowhere:a\.yaml .*\nrevision git:-x names no commit/s,
    );
  });

  it("are not a folder of a commit, nor a dash", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "api"));
    await writeFile(join(folder, "api/openapi.yaml"), good);
    await commitAll(folder);
    const both = readSides("git:HEAD:api", "-", projectAt(folder), unheard);

    await expect(both).rejects.toThrow(
      /^base git:HEAD:api this is a folder, not a file\nrevision - there is no such file \(name \/dev\/stdin/,
    );
  });

  it("have the files put in that they refer to, in a folder and in a commit", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "api"));
    const write = (type: string) => writeFile(join(folder, "api/pet.yaml"), `type: ${type}\n`);
    await writeFile(
      join(folder, "api/openapi.yaml"),
      `${good}components: { schemas: { Pet: { $ref: pet.yaml } } }\n`,
    );
    await write("string");
    await commitAll(folder);
    await write("integer");

    const [base, revision] = await readSides(
      "git:HEAD:api/openapi.yaml",
      join(folder, "api/openapi.yaml"),
      projectAt(folder),
      { ...unheard, bundle: true },
    );

    expect(base.document["components"]).toEqual({ schemas: { Pet: { type: "string" } } });
    expect(revision.document["components"]).toEqual({ schemas: { Pet: { type: "integer" } } });
  });

  it.each([
    ["a failure", 500, "no", /^base \S+ responded with status 500/],
    [
      "a page",
      200,
      "<!doctype html><p>",
      /^base \S+ is neither an API document nor a documentation page/,
    ],
    ["no API document", 200, '{"openapi": "3.1.0"}', /^base \S+:1:1 the document has no info/],
  ])("are named when a server responds with %s", async (_what, status, body, said) => {
    const url = await serve((_request, response) => response.writeHead(status).end(body));
    const folder = await emptyFolder();
    await writeFile(join(folder, "good.yaml"), good);

    const both = readSides(`${url}/api`, join(folder, "good.yaml"), projectAt(folder), unheard);

    await expect(both).rejects.toThrow(said);
  });
});
