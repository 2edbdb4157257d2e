import type { Target } from "./target.ts";

/** Targets whose figures no benchmark has the time to take. */
export const documented: readonly Target[] = [
  { goal: "Tests", what: "npm test in a fresh clone", unit: "s", limit: { atMost: 300 } },
];
