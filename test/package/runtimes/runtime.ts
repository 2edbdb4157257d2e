import type { Outcome, Surroundings } from "../consumers/trial.ts";

/** What the programs of test/package/consumers run on. */
export interface Runtime {
  readonly name: string;
  /** Why this machine does not have it, where that is so. */
  readonly missing: () => string | undefined;
  readonly version: () => Promise<string>;
  /** Tries the package that the project has installed. */
  readonly tryPackage: (project: string, surroundings: Surroundings) => Promise<Outcome[]>;
}
