import { execFile } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type TypeScript from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { packagesOfTests, versionsHere } from "../support/packed.ts";
import { packedProject } from "../support/packed-project.ts";

const consumers = resolve(import.meta.dirname, "../package/consumers");
const compilers = resolve(import.meta.dirname, "../package/runtimes/node_modules");
const run = promisify(execFile);

const resolutions = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
/** A page or worker has none of the optional packages and no types of Node, and Node no types of the DOM. */
const consumerKinds = {
  page: {
    folder: packedProject(),
    program: "typed.ts",
    options: { lib: ["es2022", "dom", "dom.iterable"], types: [] },
  },
  node: {
    folder: packedProject(await versionsHere(packagesOfTests)),
    program: "typed-node.ts",
    options: { lib: ["es2022", "esnext.disposable"], types: ["node"] },
  },
};
type Kind = keyof typeof consumerKinds;
type Resolution = keyof typeof resolutions;

beforeAll(async () => {
  for (const { folder, program, options } of Object.values(consumerKinds)) {
    await copyFile(join(consumers, program), join(folder(), program));
    for (const [name, resolution] of Object.entries(resolutions)) {
      const compilerOptions = {
        ...{ target: "es2022", strict: true, exactOptionalPropertyTypes: true, noEmit: true },
        ...{ skipLibCheck: false, verbatimModuleSyntax: true, ...options, ...resolution },
      };
      const config = { compilerOptions, files: [program] };
      await writeFile(join(folder(), `${name}.json`), JSON.stringify(config));
    }
  }
});

/** Each kind resolves modules as its tools do. */
const rows: [string, Kind, Resolution][] = ["typescript-5.4", "typescript", "typescript-6"].flatMap(
  (version): [string, Kind, Resolution][] => [
    [version, "page", "bundler"],
    [version, "node", "nodenext"],
  ],
);

describe("the types of the packed package", () => {
  it.for(rows)("have no fault for %s in a %s project with %s", ([version, kind, resolution]) => {
    const require = createRequire(join(compilers, "index.js"));
    const ts = require(version) as typeof TypeScript;
    const config = join(consumerKinds[kind].folder(), `${resolution}.json`);

    expect(faultsOf(ts, config)).toEqual([]);
  });

  it.for([
    ["page", "nodenext"],
    ["page", "bundler"],
    ["node", "nodenext"],
    ["node", "bundler"],
  ] as const)("have no fault for typescript-7 in a %s project with %s", async ([kind, name]) => {
    const { folder } = consumerKinds[kind];
    const compiler = join(compilers, "typescript-7/bin/tsc");

    const { stdout } = await run(process.execPath, [compiler, "-p", `${name}.json`], {
      cwd: folder(),
    }).catch((error: unknown) => error as { stdout: string });

    expect(stdout.split("\n").filter((line) => /^\S/.test(line) && isOurs(line))).toEqual([]);
  });
});

/** Only of what is ours: to check every declaration of every package would take the compiler several times as long. */
function faultsOf(ts: typeof TypeScript, config: string): string[] {
  const read: unknown = ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(read, ts.sys, join(config, ".."));
  const program = ts.createProgram(fileNames, options);
  const files = program.getSourceFiles().filter(({ fileName }) => isOurs(fileName));
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ].map(({ file, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    return file === undefined ? message : `${file.fileName}: ${message}`;
  });
}

function isOurs(place: string): boolean {
  const inPackages = place.split("node_modules/").at(-1) ?? "";
  return !place.includes("node_modules/") || inPackages.startsWith("spheron-client/");
}
