import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { readSides } from "../../../../scripts/fetch/named-document.ts";
import type { Problem } from "../../../../scripts/lib/problem.ts";
import { projectAt } from "../../../../scripts/lib/project.ts";
import { emptyFolder } from "../../../support/command.ts";
import { changesBetween } from "./documents.ts";

const run = promisify(execFile);

/** An API with one property, in a document of the given version. */
const api = (version: string, schema: string, info = 'info: { title: A, version: "1" }') =>
  `${version}
${info}
paths:
  /a:
    get:
      responses:
        "200":
          description: Done
          content:
            application/json:
              schema: { type: object, properties: { p: ${schema} } }
`;

async function compare(files: Readonly<Record<string, string>>) {
  const folder = await emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const warnings: Problem[] = [];
  const [base, revision] = await readSides(
    join(folder, "base.yaml"),
    join(folder, "revision.yaml"),
    projectAt(folder),
    { isStrict: false, warn: (warning) => warnings.push(warning) },
  );
  const changes = changesBetween(base.document, revision.document).map(({ id }) => id);
  return { changes, warnings };
}

describe("documents with issues", () => {
  const nullBeside = (type: string) => `{ anyOf: [{ type: ${type} }, { type: "null" }] }`;

  it("are compared, and each kind of issue is reported once with its first location", async () => {
    const twice = (type: string) => `${nullBeside(type)}, q: ${nullBeside(type)}`;
    const { changes, warnings } = await compare({
      "base.yaml": api("openapi: 3.0.3", twice("string")),
      "revision.yaml": api("openapi: 3.0.3", twice("integer")),
    });

    expect(changes).toContain("response-type-changed");
    expect(warnings).toMatchObject([
      {
        role: "base",
        line: 11,
        message: expect.stringMatching(
          /this use of type is that of OpenAPI 3\.1, and is read so here and elsewhere/,
        ) as string,
      },
      { role: "revision", line: 11 },
    ]);
  });

  it.each([
    ["a reference to nothing", "openapi: 3.1.0", '{ $ref: "#/components/schemas/gone" }'],
    ["a number as the version", "openapi: 3.1", "{ type: string }"],
    ["no version of the API", "openapi: 3.1.0", "{ type: string }", "info: { title: A }"],
  ])("are compared: %s", async (_what, version, schema, info?: string) => {
    const { changes } = await compare({
      "base.yaml": api(version, schema, info),
      "revision.yaml": api(version, "{ type: integer }", info),
    });

    expect(changes.filter((id) => id.startsWith("response-type"))).toHaveLength(1);
  });

  it("are refused when they are not API documents", async () => {
    await expect(
      compare({ "base.yaml": "a: 1", "revision.yaml": api("openapi: 3.1.0", "{}") }),
    ).rejects.toThrow(/this is not an API document/);
  });
});

describe("documents in several files", () => {
  const elsewhere = '{ $ref: "schemas/p.yaml" }';

  it("are followed below the folder of the document", async () => {
    const { changes, warnings } = await compare({
      "base.yaml": api("openapi: 3.1.0", "{ type: integer }"),
      "revision.yaml": api("openapi: 3.1.0", elsewhere),
      "schemas/p.yaml": "type: string\n",
    });

    expect(changes).toContain("response-type-changed");
    expect(warnings).toEqual([]);
  });

  it("are not followed out of it", async () => {
    await expect(
      compare({
        "base.yaml": api("openapi: 3.1.0", "{}"),
        "revision.yaml": api("openapi: 3.1.0", '{ $ref: "../../../../etc/hostname" }'),
      }),
    ).rejects.toThrow(/revision .*outside the document's folder/);
  });

  it("are followed in a commit", async () => {
    const folder = await emptyFolder();
    const git = (...args: string[]) => run("git", args, { cwd: folder });
    await mkdir(join(folder, "api", "schemas"), { recursive: true });
    await writeFile(join(folder, "api", "a.yaml"), api("openapi: 3.1.0", elsewhere));
    await writeFile(join(folder, "api", "schemas", "p.yaml"), "type: string\n");
    await git("init", "-q");
    await git("add", ".");
    await git("-c", "user.name=A", "-c", "user.email=a@a.example", "commit", "-qm", "One");
    await writeFile(join(folder, "api", "schemas", "p.yaml"), "type: integer\n");

    const [base, revision] = await readSides(
      "git:HEAD:api/a.yaml",
      join(folder, "api", "a.yaml"),
      projectAt(folder),
      { isStrict: false, warn: () => undefined },
    );

    const changes = changesBetween(base.document, revision.document);
    expect(changes.map(({ id }) => id)).toContain("response-type-changed");
  });
});
