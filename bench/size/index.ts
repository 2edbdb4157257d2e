import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { printTable } from "../table.ts";

/** What a bundle has in it, and what it may take at most, gzipped. */
interface Bundle {
  readonly name: string;
  readonly source: string;
  readonly targetKb?: number;
}

const ofPlatform = 'export { createClient } from "./src/index.ts";';
const ofGpu = 'export { createGpuClient } from "./src/gpu.ts";';

const bundles: readonly Bundle[] = [
  {
    name: "the smallest honest client (floor)",
    source: 'export * from "./bench/size/smallest-client.ts";',
  },
  {
    name: "facts of the platform API",
    source: 'export { api } from "./generated/platform/index.ts";',
  },
  { name: "createClient", source: ofPlatform, targetKb: 8.5 },
  { name: "createGpuClient", source: ofGpu, targetKb: 8.5 },
  { name: "both in one bundle", source: ofPlatform + ofGpu, targetKb: 10 },
  {
    name: "createApiClient, for any document",
    source: 'export { createApiClient } from "./src/engine.ts";',
  },
];

const rows = [];
for (const { name, source, targetKb } of bundles) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const gzipped = gzipSync(bytes, { level: 9 }).length / 1000;
  rows.push({
    bundle: name,
    minified: `${(bytes.length / 1000).toFixed(1)} kB`,
    gzipped: `${gzipped.toFixed(2)} kB`,
    target: targetKb === undefined ? "" : `${targetKb.toFixed(1)} kB`,
  });
}
printTable("size of bundles", rows);
