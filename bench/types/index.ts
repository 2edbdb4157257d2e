import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { installLargeDocuments } from "../../scripts/corpus/large-documents.ts";
import { objectMember, type JsonObject } from "../../scripts/document/json.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { readSource } from "../../scripts/document/read.ts";
import { readOperations } from "../../scripts/document/operation.ts";
import { openEditor } from "../../test/support/editor.ts";
import type { Results } from "../results.ts";
import type { Row } from "../table.ts";
import { moduleOf, type Peer } from "./calls.ts";
import { compile, declareClient, type Compiled } from "./compile.ts";

/** Runs of each, taken in turns. The quickest counts: other work on the machine only adds. */
const rounds = 5;
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

const spheron = await read("spec/platform/openapi.yaml");
const large = await installLargeDocuments(process.cwd());
const github = withErrors(await read(large.github));
const documents = [
  ["spec/platform/openapi.yaml", spheron],
  ["GitHub, 100 paths", withPaths(github, 100)],
  ["GitHub, 300 paths", withPaths(github, 300)],
  ["GitHub", github],
] as const;

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

function withPaths(document: JsonObject, count: number): JsonObject {
  const paths = Object.entries(objectMember(document, "paths")).slice(0, count);
  return { ...document, paths: Object.fromEntries(paths) };
}

interface Measured {
  /** What checking half the calls costs, by when every verb has been used, and all of them; of each client. */
  readonly clients: readonly { half: Compiled; all: Compiled }[];
  /** CPU time until an editor that was just opened offers paths, of each client; `undefined` where it offers none. */
  readonly completionMs: readonly (number | undefined)[];
  /** Bytes of the declarations of the operations. */
  readonly declarations: Readonly<Record<string, number>>;
}

async function measure(document: JsonObject): Promise<Measured> {
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
    const completions: (number | undefined)[] = peers.map(() => undefined);
    for (let round = 0; round < rounds; round += 1)
      for (const [index, peer] of peers.entries()) {
        runs[index]?.push(await check(peer, calls));
        const spent = completeCold(peer, folder);
        completions[index] = Math.min(spent ?? Infinity, completions[index] ?? Infinity);
      }
    return {
      clients: halves.map((half, index) => {
        const all = runs[index] ?? [];
        const checkMs = Math.min(...all.map((run) => run.checkMs));
        return { half, all: { instantiations: all[0]?.instantiations ?? 0, checkMs } };
      }),
      completionMs: completions.map((ms) => (ms === Infinity ? undefined : ms)),
      declarations: await measureDeclarations(join(folder, "client/generated/platform")),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** CPU time from opening an editor until it offers the paths; the many of GitHub it does not offer as arguments. */
function completeCold({ head, complete }: Peer, folder: string): number | undefined {
  const before = process.cpuUsage();
  const offered = openEditor(`${head}\n${complete}"`, join(folder, "opened.ts")).complete(complete);
  const { user, system } = process.cpuUsage(before);
  return offered.size === 0 ? undefined : (user + system) / 1000;
}

function formatSeconds(ms: number | undefined): string {
  return ms === undefined ? "none" : `${(ms / 1000).toFixed(2)} s`;
}

async function measureDeclarations(folder: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const name of ["schema", "versions", "calls"])
    sizes[name] = (await stat(join(folder, `${name}.d.ts`))).size;
  return sizes;
}

const checks: Row[] = [];
const sizes: Row[] = [];
for (const [name, document] of documents) {
  const { clients, completionMs, declarations } = await measure(document);
  const [peer] = clients;
  const title = `${name}, ${readOperations(document).length} operations`;
  for (const [index, { half, all }] of clients.entries())
    checks.push({
      document: title,
      client: peers[index]?.name ?? "",
      check: `${(all.checkMs / 1000).toFixed(2)} s`,
      "× openapi-fetch": (all.checkMs / (peer?.all.checkMs ?? 0)).toFixed(2),
      instantiations: String(all.instantiations),
      "× openapi-fetch ": (all.instantiations / (peer?.all.instantiations ?? 0)).toFixed(2),
      "a call": ((all.instantiations - half.instantiations) / (calls / 2)).toFixed(0),
      "first completion": formatSeconds(completionMs[index]),
    });
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
};
