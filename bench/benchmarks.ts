/**
 * Every benchmark by its name; importing one runs it.
 *
 * @param scale part of the whole to do, for those that take long
 */
export const benchmarks: Readonly<Record<string, (scale: number) => Promise<unknown>>> = {
  generate: () => import("./generate/index.ts"),
  diff: () => import("./diff/index.ts"),
  growth: () => import("./growth/index.ts"),
  calls: () => import("./client/calls.ts"),
  validate: () => import("./validate.ts"),
  traffic: () => import("./client/traffic.ts"),
  upload: () => import("./upload/compare.ts"),
  types: () => import("./types/index.ts"),
  soak: (scale) => import("./soak/index.ts").then(({ soak }) => soak(scale)),
};
