import type { Results } from "./results.ts";

/** Importing such a module runs the benchmark. */
type Measured = Promise<{ readonly results: Results }>;

/**
 * Every benchmark by its name.
 *
 * @param scale part of the whole to do, for those that take long
 */
export const benchmarks: Readonly<Record<string, (scale: number) => Measured>> = {
  generate: () => import("./generate/index.ts"),
  diff: () => import("./diff/index.ts"),
  growth: () => import("./growth/index.ts"),
  calls: () => import("./client/calls.ts"),
  size: () => import("./size/index.ts"),
  validate: () => import("./validate.ts"),
  traffic: () => import("./client/traffic.ts"),
  upload: (scale) =>
    import("./upload/compare.ts").then(async ({ compareUploads }) => ({
      results: await compareUploads(scale),
    })),
  types: () => import("./types/index.ts"),
  start: () => import("./start.ts"),
  install: () => import("./install.ts"),
  soak: (scale) =>
    import("./soak/index.ts").then(async ({ soak }) => ({ results: await soak(scale) })),
};
