import type { JsonObject } from "../../document/json.ts";
import type { Report } from "../report.ts";

/** What some formats need beside the report. */
export interface Context {
  /** Whether the text goes to a terminal. */
  readonly isColored: boolean;
  /** The documents in their OpenAPI 3.1 form, into which the pointers of the report lead. */
  readonly base: JsonObject;
  readonly revision: JsonObject;
}

/** Writes a report. */
export type Format = (report: Report, context: Context) => string;
