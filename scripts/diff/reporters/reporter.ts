import type { JsonObject } from "../../document/json.ts";
import type { Problem } from "../../lib/problem.ts";
import type { Report } from "../report.ts";

/** What some reporters need beside the report. */
export interface ReporterContext {
  /** Whether the text goes to a terminal. */
  readonly isColored: boolean;
  /** Whether text names every operation that a change affects, and not the first few. */
  readonly areAllNamed?: boolean;
  /** What is wrong in the documents, and was passed over. */
  readonly issues?: readonly Problem[];
  /** The documents in their OpenAPI 3.1 form, which the pointers of the report refer to. */
  readonly base: JsonObject;
  readonly revision: JsonObject;
}

/** Writes a report in one format. */
export type Reporter = (report: Report, context: ReporterContext) => string;
