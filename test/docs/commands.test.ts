import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { blocksIn, guides } from "./guides.ts";
import { commandsOf } from "./shell.ts";
import { manifest, root } from "./project.ts";

/** Commands that need neither the network nor more than a moment; of the others, only the arguments are read. */
const cheap = ["pull-request", "spec-check", "spec-diff", "test-live"];

const done = { exitCode: 0, errors: [] };

const rows = blocksIn("sh").flatMap(({ at, text }) =>
  commandsOf(text).map(({ words }) => ({ at, words, command: words.join(" ") })),
);

describe("the commands of the guides", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "commands-"));
    for (const name of ["spec", "package.json"])
      await cp(join(root, name), join(folder, name), { recursive: true });
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder });
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "--quiet", "-m", "x");
    vi.stubEnv("SPHERON_TOKEN", "");
    vi.stubEnv("GITHUB_OUTPUT", "");
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  it.each(rows)("$at: $command", async ({ words }) => {
    const [program, verb, ...rest] = words;
    if (program === "npx") {
      expect(verb).toBe(manifest.name);
      expect(await run("src/command.ts", [...rest, "--help"], folder)).toEqual(done);
      return;
    }
    const [script, args] = scriptOf(words);

    expect(program).toBe("npm");
    if (verb === "ci") return;
    if (verb === "install") {
      for (const wanted of rest.filter((word) => !word.startsWith("-")))
        expect(isOffered(wanted)).toBe(true);
      return;
    }
    expect(Object.keys(manifest.scripts)).toContain(script);
    if (args.length === 0) return;
    const command = fileOf(script);
    const given = cheap.includes(command) ? args : [...args, "--help"];
    expect(await run(`scripts/commands/${command}.ts`, given, folder)).toEqual(done);
  });
});

describe("the scripts that the guides name", () => {
  it.each(guides)("in $name exist", ({ markdown }) => {
    const named = [...markdown.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name);

    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(named));
  });
});

/** What npm would run, and with which arguments. */
function scriptOf(words: readonly string[]): [script: string, args: readonly string[]] {
  const [, verb = "", ...rest] = words;
  if (verb !== "run") return [verb, rest];
  const [script = "", separator, ...args] = rest.filter((word) => word !== "-s");
  if (separator !== undefined && separator !== "--")
    throw new Error(`npm takes ${separator} for its own`);
  return [script, args];
}

/** The file in `scripts/commands/` that the script runs. */
function fileOf(script: string): string {
  const [, name] =
    /^node --import tsx scripts\/commands\/([\w-]+)\.ts$/.exec(manifest.scripts[script] ?? "") ??
    [];
  if (name === undefined)
    throw new Error(`${script} is no command of ours, and takes no arguments here`);
  return name;
}

/** Whether it is this package, or one that it has use for in that version. */
function isOffered(wanted: string): boolean {
  const [name = "", major] = wanted.split("@");
  const range = manifest.peerDependencies[name];
  return (
    name === manifest.name || (major !== undefined && range?.startsWith(`^${major}.`) === true)
  );
}

let runs = 0;

/** Runs a command in this process, which has its modules already. */
async function run(file: string, args: readonly string[], folder: string) {
  const { argv } = process;
  const errors: unknown[] = [];
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockImplementation((text) => errors.push(text));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  process.chdir(folder);
  process.argv = [...argv.slice(0, 2), ...args];
  try {
    await import(`${join(root, file)}?run=${(runs += 1)}`);
    return { exitCode: process.exitCode ?? 0, errors };
  } finally {
    process.chdir(root);
    process.argv = argv;
    process.exitCode = undefined;
    vi.restoreAllMocks();
  }
}
