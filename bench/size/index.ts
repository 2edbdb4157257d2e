import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Results } from "../results.ts";

/** What a bundle has in it, and what it may take at most, gzipped. */
interface Bundle {
  readonly name: string;
  readonly source: string;
  readonly targetKb?: number;
}

const floor = "the smallest honest client";
const ofPlatform = 'export { createClient } from "./src/index.ts";';
const ofGpu = 'export { createGpuClient } from "./src/gpu.ts";';

const bundles: readonly Bundle[] = [
  {
    name: floor,
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

const sizes = await Promise.all(
  bundles.map(async (bundle) => {
    const { outputFiles } = await build({
      stdin: { contents: bundle.source, resolveDir: process.cwd(), loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    return {
      ...bundle,
      minifiedKb: bytes.length / 1000,
      gzippedKb: gzipSync(bytes, { level: 9 }).length / 1000,
    };
  }),
);
const floorKb = sizes.find(({ name }) => name === floor)?.gzippedKb ?? Number.NaN;

export const results: Results = {
  tables: [
    {
      title: "Size of bundles",
      rows: sizes.map(({ name, minifiedKb, gzippedKb }) => ({
        bundle: name,
        minified: `${minifiedKb.toFixed(1)} kB`,
        gzipped: `${gzippedKb.toFixed(2)} kB`,
      })),
    },
  ],
  targets: sizes.flatMap(({ name, gzippedKb, targetKb }) =>
    targetKb === undefined
      ? []
      : [
          {
            goal: "Size",
            what: name,
            figure: gzippedKb,
            unit: "kB" as const,
            limit: { atMost: targetKb },
            floor: { figure: floorKb, of: floor },
          },
        ],
  ),
};
