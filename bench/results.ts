import type { Row } from "./table.ts";
import type { Target } from "./target.ts";

/** A table with its title. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What a benchmark found. */
export interface Results {
  /** Printed when the benchmark ends. */
  readonly tables: readonly Table[];
  /** Rows of the last table, of all benchmarks that ran. */
  readonly targets?: readonly Target[];
}
