import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { packagesOfTests, versionsHere } from "../support/packed.ts";
import { packedProject } from "../support/packed-project.ts";

const project = packedProject(await versionsHere(packagesOfTests));

const programs = {
  "static.ts": `import { createClient } from "spheron-client";
export const profile = createClient().v1["/profile"].GET();
`,
  "dynamic.ts": `export async function readProfile() {
  const { createClient } = await import("spheron-client");
  return createClient().v1["/profile"].GET();
}
`,
};
type Program = keyof typeof programs;

beforeAll(async () => {
  for (const type of ["module", "commonjs"]) {
    await mkdir(join(project(), type));
    await writeFile(join(project(), type, "package.json"), JSON.stringify({ type }));
    for (const [name, text] of Object.entries(programs))
      await writeFile(join(project(), type, name), text);
  }
});

/** The codes of the errors that the compiler reports for a program with a setting of `module`. */
function errorsOf(type: string, program: Program, module: string): number[] {
  const path = join(project(), type, program);
  // The types of Node suffice, and those of pages take the compiler half of its time.
  const environment = { target: "es2022", lib: ["es2022"], types: ["node"] };
  const given = { ...environment, module, strict: true, skipLibCheck: true };
  const { options } = ts.convertCompilerOptionsFromJson(given, project());
  const compiled = ts.createProgram([path], { ...options, noEmit: true });
  const source = compiled.getSourceFile(path);
  return compiled.getSemanticDiagnostics(source).map(({ code }) => code);
}

describe("the settings in docs/runtimes.md", () => {
  it.each<[string, Program, string, number[]]>([
    ["module", "static.ts", "node16", []],
    ["module", "static.ts", "node18", []],
    ["module", "static.ts", "nodenext", []],
    ["commonjs", "static.ts", "node20", []],
    ["commonjs", "static.ts", "nodenext", []],
    ["commonjs", "static.ts", "node16", [1479]],
    ["commonjs", "static.ts", "node18", [1479]],
    ["commonjs", "static.ts", "commonjs", [2307]],
    ["commonjs", "dynamic.ts", "node16", []],
    ["commonjs", "dynamic.ts", "node18", []],
  ])("in a package of the type %s, %s with %s: errors", (type, program, module, codes) => {
    expect(errorsOf(type, program, module)).toEqual(codes);
  });
});
