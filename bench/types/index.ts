import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { installLargeDocuments } from "../../scripts/corpus/large-documents.ts";
import { objectMember, type JsonObject } from "../../scripts/document/json.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { readSource } from "../../scripts/document/read.ts";
import { readOperations } from "../../scripts/document/operation.ts";
import { multiplied } from "../growth/multiplied.ts";
import type { Results } from "../results.ts";
import type { Row } from "../table.ts";
import type { Target } from "../target.ts";
import { moduleOf, type Peer } from "./calls.ts";
import { compile, declareClient, type Compiled } from "./compile.ts";
import type { Completion } from "./complete.ts";

const run = promisify(execFile);
const calls = 100;

const own = `import { createClient } from "./client/src/index.js";
const client = createClient();`;

const peers: readonly Peer[] = [
  {
    name: "openapi-fetch",
    head: `import createClient from "openapi-fetch";
import type { paths } from "./client/generated/platform/schema.js";
const client = createClient<paths>();`,
    call: (name, method, path, options) =>
      `const { data: ${name} } = await client.${method}(${listArguments(path, options)})`,
    complete: 'void client.GET("',
  },
  {
    name: "verbs",
    head: own,
    call: (name, method, path, options) =>
      `const ${name} = await client.${method}(${listArguments(path, options)})`,
    complete: 'void client.GET("',
  },
  {
    name: "paths",
    head: own,
    call: (name, method, path, options) =>
      `const ${name} = await client[${path}].${method}(${options})`,
    complete: 'void client["',
  },
];

function listArguments(path: string, options: string): string {
  return options === "" ? path : `${path}, ${options}`;
}

/** What an editor costs that offers paths of no client: the library of the language, and Node's types. */
const noClient = { head: 'const client = { "/": 1 };', complete: 'void client["' };

interface Case {
  readonly name: string;
  readonly document: JsonObject;
  /** Runs of each peer, taken in turns. The quickest counts: other work on the machine only adds. */
  readonly rounds: number;
  /** What it was before the compiler named missing options: instantiations a call, and check time × openapi-fetch. */
  readonly before: { readonly instantiations: number; readonly check: number };
}

const spheron = await read("spec/platform/openapi.yaml");
const large = await installLargeDocuments(process.cwd());
const github = withErrors(await read(large.github));
const cases: readonly Case[] = [
  {
    name: "spec/platform/openapi.yaml",
    document: spheron,
    rounds: 5,
    before: { instantiations: 309, check: 0.55 },
  },
  { name: "GitHub", document: github, rounds: 2, before: { instantiations: 278, check: 0.29 } },
  {
    name: "GitHub several times",
    document: withOperations(multiplied(github, 4), 4000),
    rounds: 1,
    before: { instantiations: 278, check: 0.29 },
  },
];

async function read(path: string): Promise<JsonObject> {
  return prepareForGeneration(await readSource(path));
}

/** The schema of errors is the one that the client names. */
function withErrors(document: JsonObject): JsonObject {
  const { Error } = objectMember(objectMember(spheron, "components"), "schemas");
  const components = objectMember(document, "components");
  const schemas = { ...objectMember(components, "schemas"), Error: Error ?? {} };
  return { ...document, components: { ...components, schemas } };
}

/** The document with as many of its paths as have so many operations. */
function withOperations(document: JsonObject, count: number): JsonObject {
  const wanted = new Set(
    readOperations(document)
      .slice(0, count)
      .map(({ path }) => path),
  );
  const paths = Object.entries(objectMember(document, "paths")).filter(([path]) =>
    wanted.has(path),
  );
  return { ...document, paths: Object.fromEntries(paths) };
}

interface Measured {
  /** What checking half the calls costs, by when every verb has been used, and all of them; of each client. */
  readonly clients: readonly { half: Compiled; all: Compiled }[];
  /** CPU time until an editor that was just opened offers paths, of each client; NaN where it offers none. */
  readonly completionMs: readonly number[];
  /** The same without a client. */
  readonly floorMs: number;
  /** Bytes of the declarations of the operations. */
  readonly declarations: Readonly<Record<string, number>>;
}

async function measure({ document, rounds }: Case): Promise<Measured> {
  await mkdir("build", { recursive: true });
  // Below the project, so that openapi-fetch is found.
  const folder = await mkdtemp(join(process.cwd(), "build/types-"));
  try {
    await declareClient(document, folder);
    const check = (peer: Peer, count: number) =>
      compile(folder, peer.name, moduleOf(peer, document, count));
    const halves: Compiled[] = [];
    for (const peer of peers) halves.push(await check(peer, calls / 2));
    const runs: Compiled[][] = peers.map(() => []);
    const completions: number[][] = peers.map(() => []);
    const floors: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, peer] of peers.entries()) {
        runs[index]?.push(await check(peer, calls));
        completions[index]?.push(await completeCold(peer, folder));
      }
      floors.push(await completeCold(noClient, folder));
    }
    return {
      clients: halves.map((half, index) => {
        const all = runs[index] ?? [];
        const checkMs = Math.min(...all.map((one) => one.checkMs));
        return { half, all: { instantiations: all[0]?.instantiations ?? 0, checkMs } };
      }),
      completionMs: completions.map((ms) => Math.min(...ms)),
      floorMs: Math.min(...floors),
      declarations: await measureDeclarations(join(folder, "client/generated/platform")),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function completeCold(
  { head, complete }: Pick<Peer, "head" | "complete">,
  folder: string,
): Promise<number> {
  const script = join(import.meta.dirname, "complete.js");
  const module = `${head}\n${complete}"`;
  const args = [script, join(folder, "opened.ts"), module, complete];
  const { stdout } = await run(process.execPath, args);
  const { ms, offered } = JSON.parse(stdout) as Completion;
  return offered === 0 ? Number.NaN : ms;
}

async function measureDeclarations(folder: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const name of ["schema", "versions", "calls"])
    sizes[name] = (await stat(join(folder, `${name}.d.ts`))).size;
  return sizes;
}

function formatSeconds(ms: number): string {
  return Number.isNaN(ms) ? "none" : `${(ms / 1000).toFixed(2)} s`;
}

const checks: Row[] = [];
const sizes: Row[] = [];
const targets: Target[] = [];
for (const one of cases) {
  const { clients, completionMs, floorMs, declarations } = await measure(one);
  const title = `${one.name}, ${readOperations(one.document).length} operations`;
  const [peer] = clients;
  for (const [index, { half, all }] of clients.entries()) {
    const client = peers[index]?.name ?? "";
    const check = all.checkMs / (peer?.all.checkMs ?? Number.NaN);
    const perCall = (all.instantiations - half.instantiations) / (calls / 2);
    const firstMs = completionMs[index] ?? Number.NaN;
    checks.push({
      document: title,
      client,
      check: formatSeconds(all.checkMs),
      "× openapi-fetch": check.toFixed(2),
      instantiations: String(all.instantiations),
      "× openapi-fetch ": (all.instantiations / (peer?.all.instantiations ?? 0)).toFixed(2),
      "a call": perCall.toFixed(0),
      "first completion": formatSeconds(firstMs),
    });
    if (index === 0) continue;
    const what = (figure: string) => `${figure}, ${client}, ${title}`;
    targets.push(
      {
        goal: "Types",
        what: what("instantiations a call"),
        figure: perCall,
        unit: "",
        limit: { atMost: one.before.instantiations },
      },
      {
        goal: "Types",
        what: what("check time × openapi-fetch"),
        figure: check,
        unit: "×",
        limit: { atMost: one.before.check },
      },
    );
    if (one.document === spheron)
      targets.push({
        goal: "Types",
        what: what("first completion, CPU"),
        figure: firstMs / 1000,
        unit: "s",
        limit: { atMost: 1 },
        floor: { figure: floorMs / 1000, of: "an editor without a client" },
      });
  }
  const inKilobytes = Object.entries(declarations).map(([module, bytes]) => [
    `${module}.d.ts`,
    `${Math.round(bytes / 1000)} kB`,
  ]);
  sizes.push({ document: title, ...(Object.fromEntries(inKilobytes) as Record<string, string>) });
}

export const results: Results = {
  tables: [
    { title: `type-check of ${calls} calls`, rows: checks },
    { title: "declarations", rows: sizes },
  ],
  targets,
};
