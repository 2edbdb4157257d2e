import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { projectAt } from "../../scripts/lib/project.ts";
import { filesIn, findCircles, importsOf } from "./imports.ts";

/** The APIs: the folders of `spec/` with an api.json. */
const apis = projectAt(".").apis.map(({ name }) => name);

/** Folders that know one API each. */
const roomsOf = (api: string) =>
  ["src", "src/testing", "scripts", "generated"].map((folder) => `${folder}/${api}/`);
const apiRooms = apis.flatMap(roomsOf);

/** Files that hand an API's rooms to users. */
const frontDoors = [
  ...["src/index.ts", "src/gpu.ts", "src/command.ts"],
  ...["src/testing/index.ts", "src/testing/msw.ts"],
];

/** Words that only an API of Spheron knows. The package's own names, such as SpheronError, are for all. */
const words = /spheron\.network|organization|deployment|ipfs|bucket|upload/i;

/** A room of `scripts/`, and what it may import besides its own files. */
const below: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  document: ["lib"],
  fetch: ["document", "lib"],
  history: ["document", "lib"],
  lint: ["document", "lib"],
  generate: ["document", "lib"],
  // No fetch: it compares what it is given.
  diff: ["generate", "document", "lib"],
  "api-reference": ["document", "lib", "src"],
  "api-changelog": ["api-reference", "diff", "history", "generate", "document", "lib"],
  docs: [
    "api-changelog",
    "api-reference",
    "history",
    "fetch",
    "generate",
    "document",
    "lib",
    "src",
  ],
  live: ["diff", "generate", "document", "lib", "src"],
  corpus: ["generate", "document", "lib", "src"],
  "pull-request": ["release", "diff", "generate", "document", "lib"],
  release: ["diff", "fetch", "generate", "document", "lib"],
  pipeline: ["api-changelog", "release", "diff", "fetch", "history", "generate", "document", "lib"],
};

/** Rooms that know an API: what came before its document, and its quick start. */
const ofOneApi = [...apis, "reconstruct"];

/** A room of `src/`, and what it may import besides its own files. */
const belowInSrc: Readonly<Record<string, readonly string[]>> = {
  "client/errors": [],
  "client/transport": ["client/errors", "client"],
  client: ["client/transport", "client/errors"],
  paginate: ["client", "client/transport", "client/errors"],
  validate: ["client", "client/transport", "client/errors"],
  node: ["client", "client/transport", "client/errors"],
  testing: ["client", "client/transport", "client/errors"],
};

const sources = filesIn("src");
const scripts = filesIn("scripts");
const generated = apis.flatMap((api) => filesIn(`generated/${api}`));

const isIn = (rooms: readonly string[]) => (file: string) =>
  rooms.some((room) => file.startsWith(room));
const isOfAnApi = isIn([...apiRooms, "scripts/reconstruct/"]);
const general = [...sources, ...scripts].filter(
  (file) => !isOfAnApi(file) && !frontDoors.includes(file),
);

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

/** Imports that the rule does not allow, as `file -> imported`. */
function refused(
  files: readonly string[],
  isAllowed: (file: string, imported: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !isAllowed(file, imported))
      .map((imported) => `${file} -> ${imported}`),
  );
}

describe("the seam between the engine and an API", () => {
  it("is not crossed by an import of a general room", () => {
    const files = general.filter((file) => !file.startsWith("scripts/commands/"));
    const closed = isIn([...apiRooms, ...frontDoors]);

    expect(refused(files, (_, imported) => !closed(imported))).toEqual([]);
  });

  it("is not crossed by a word in a general room", () => {
    const found = general.flatMap((file) => {
      const lines = readFileSync(file, "utf8").split("\n");
      return lines.flatMap((line, index) => (words.test(line) ? `${file}:${index + 1}` : []));
    });

    expect(found).toEqual([]);
  });

  it.each(apis)("keeps %s apart from the other APIs", (api) => {
    const files = [...sources, ...scripts, ...generated].filter(isIn(roomsOf(api)));
    const others = apis.filter((other) => other !== api).flatMap(roomsOf);

    expect(files).not.toEqual([]);
    expect(refused(files, (_, imported) => !isIn(others)(imported))).toEqual([]);
  });
});

describe("imports point down", () => {
  it("in scripts, from room to room", () => {
    const roomOf = (file: string) => file.split("/")[file.startsWith("scripts/") ? 1 : 0] ?? "";
    const files = scripts.filter((file) => ![...ofOneApi, "commands"].includes(roomOf(file)));

    expect(
      refused(files, (file, imported) =>
        [roomOf(file), ...(below[roomOf(file)] ?? [])].includes(roomOf(imported)),
      ),
    ).toEqual([]);
  });

  it("in src, from room to room", () => {
    const roomOf = (file: string) =>
      Object.keys(belowInSrc).find((room) => file.startsWith(`src/${room}/`)) ?? "";
    const files = sources.filter((file) => roomOf(file) !== "" && general.includes(file));

    expect(
      refused(files, (file, imported) =>
        [roomOf(file), ...(belowInSrc[roomOf(file)] ?? [])].includes(roomOf(imported)),
      ),
    ).toEqual([]);
  });

  it("from src to nothing of scripts", () => {
    expect(refused(sources, (_, imported) => !imported.startsWith("scripts/"))).toEqual([]);
  });

  it("to no file that an npm script runs", async () => {
    const { scripts: commands } = JSON.parse(await readFile("package.json", "utf8")) as Manifest;
    const isCommand = (file: string) =>
      Object.values(commands).includes(`node --import tsx ${file}`);

    expect(scripts.filter(isCommand)).not.toEqual([]);
    expect(refused(scripts, (_, imported) => !isCommand(imported))).toEqual([]);
  });

  it.each([
    ["src", sources],
    ["scripts", scripts],
  ] as const)("in %s without a circle", (_, files) => {
    expect(findCircles(files)).toEqual([]);
  });
});
