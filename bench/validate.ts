import { readdir } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { Bench } from "tinybench";
import { listProjectDeployments } from "../generated/platform/validators/listProjectDeployments.ts";
import { createValidators } from "../scripts/document/checks/examples.ts";
import { valueAt } from "../scripts/document/pointer.ts";
import { readSource } from "../scripts/document/read.ts";
import { rewrite } from "../scripts/document/structure.ts";
import { validate } from "../src/validate/validate.ts";
import { median } from "./median.ts";
import type { Results } from "./results.ts";

/** Each way is measured once in a round, so that a slow moment of the machine hits all. */
const rounds = 9;
const items = 100;
const media =
  "/paths/~1v1~1project~1{projectId}~1deployments/get/responses/200/content/application~1json";

const { value: source } = await readSource("spec/platform/openapi.yaml");
/** Without formats, which ours does not check either. */
const document = rewrite(source, ({ kind, node }) =>
  kind === "schema"
    ? Object.fromEntries(Object.entries(node).filter(([key]) => key !== "format"))
    : node,
);
const deployment = valueAt(source, `${media}/example/0`);
if (deployment === undefined) throw new Error("the document has no example to measure with");
const text = JSON.stringify(Array(items).fill(deployment));
const data: unknown = JSON.parse(text);
const ajv = createValidators(document)(`${media}/schema`);
if (!ajv(data)) throw new Error("Ajv refuses the example");

const by = (mode: "strict" | "strip") => () => validate(data, listProjectDeployments, { mode });
const ways: Readonly<Record<string, () => unknown>> = {
  "JSON.parse, for comparison": () => JSON.parse(text) as unknown,
  strict: by("strict"),
  strip: by("strip"),
  "Ajv, compiled at run time": () => ajv(data),
};

const latencies: Record<string, number[]> = {};
for (let round = 0; round < rounds; round += 1) {
  const bench = new Bench({ time: 200, warmupTime: 100 });
  for (const [name, way] of Object.entries(ways)) bench.add(name, way);
  for (const { name, result } of await bench.run()) {
    if (result.state !== "completed") throw new Error(`${name} failed`, { cause: result });
    (latencies[name] ??= []).push(result.latency.mean);
  }
}
/** Bytes of what the module is made of, minified and gzipped. */
async function bundledBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
  });
  return outputFiles.reduce((bytes, file) => bytes + gzipSync(file.contents).length, 0);
}

const names = (await readdir("generated/platform/validators")).map((name) =>
  name.replace(".ts", ""),
);
const exportOf = (name: string) =>
  `export { ${name} } from "./generated/platform/validators/${name}.ts";`;
const sizes = new Map<string, number>();
for (const name of names) sizes.set(name, await bundledBytes(exportOf(name)));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (what: string, bytes: number) => ({ what, "minified, gzipped": kilobytes(bytes) });
const helper = await bundledBytes(`export { validated } from "./src/validate/validate.ts";`);
const together = await bundledBytes(names.map(exportOf).join("\n"));

export const results: Results = {
  tables: [
    {
      title: `a list of ${items} deployments, ${Math.round(text.length / 1000)} kB of JSON`,
      rows: Object.entries(latencies).map(([name, values]) => ({
        way: name,
        "a response": `${(median(values) * 1000).toFixed(1)} µs`,
      })),
    },
    {
      title: "size",
      rows: [
        row("the helper", helper),
        row("the operation in the middle", median([...sizes.values()])),
        row("listProjectDeployments", sizes.get("listProjectDeployments") ?? Number.NaN),
        row("the largest operation", Math.max(...sizes.values())),
        row(`all ${names.length} operations`, together),
      ],
    },
  ],
};
