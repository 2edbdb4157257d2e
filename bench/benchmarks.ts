/** Every benchmark by its name; importing one runs it. */
export const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  generate: () => import("./generate.ts"),
  diff: () => import("./diff/index.ts"),
  calls: () => import("./client/calls.ts"),
  validate: () => import("./validate.ts"),
  traffic: () => import("./client/traffic.ts"),
  upload: () => import("./upload/compare.ts"),
  types: () => import("./types/index.ts"),
};
