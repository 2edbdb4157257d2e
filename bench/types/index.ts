import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { installLargeDocuments } from "../../scripts/corpus/large-documents.ts";
import { objectMember, type JsonObject } from "../../scripts/document/json.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { readSource } from "../../scripts/document/read.ts";
import { readOperations } from "../../scripts/document/operation.ts";
import { printTable, type Row } from "../table.ts";
import { moduleOf, type Peer } from "./calls.ts";
import { compile, declareClient, type Compiled } from "./compile.ts";

/** Runs of each, taken in turns. The quickest counts: other work on the machine only adds. */
const rounds = 5;
const calls = 100;

const peers: readonly Peer[] = [
  {
    name: "openapi-fetch",
    head: `import createClient from "openapi-fetch";
import type { paths } from "./client/generated/schema.js";
const client = createClient<paths>();`,
    bind: (name) => `{ data: ${name} }`,
  },
  {
    name: "spheron-client",
    head: `import { createClient } from "./client/src/index.js";
const client = createClient();`,
    bind: (name) => name,
  },
];

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

/** What checking half the calls costs, by when every verb has been used, and all of them; of each client. */
async function measure(
  document: JsonObject,
): Promise<readonly { half: Compiled; all: Compiled }[]> {
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
    for (let round = 0; round < rounds; round += 1)
      for (const [index, peer] of peers.entries()) runs[index]?.push(await check(peer, calls));
    return halves.map((half, index) => {
      const all = runs[index] ?? [];
      const checkMs = Math.min(...all.map((run) => run.checkMs));
      return { half, all: { instantiations: all[0]?.instantiations ?? 0, checkMs } };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const rows: Row[] = [];
for (const [name, document] of documents) {
  const measured = await measure(document);
  const [peer] = measured;
  for (const [index, { half, all }] of measured.entries())
    rows.push({
      document: `${name}, ${readOperations(document).length} operations`,
      client: peers[index]?.name ?? "",
      check: `${(all.checkMs / 1000).toFixed(2)} s`,
      "× openapi-fetch": (all.checkMs / (peer?.all.checkMs ?? 0)).toFixed(2),
      instantiations: String(all.instantiations),
      "× openapi-fetch ": (all.instantiations / (peer?.all.instantiations ?? 0)).toFixed(2),
      "a call": ((all.instantiations - half.instantiations) / (calls / 2)).toFixed(0),
    });
}
printTable(`type-check of ${calls} calls`, rows);
