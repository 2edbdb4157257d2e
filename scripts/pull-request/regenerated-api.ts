import type { Report } from "../diff/report.ts";
import type { JsonObject } from "../document/json.ts";
import type { Problem } from "../lib/problem.ts";

/** An API whose document changed. */
export interface RegeneratedApi {
  readonly name: string;
  readonly report: Report;
  /** Both documents in their OpenAPI 3.1 form. */
  readonly base: JsonObject;
  readonly revision: JsonObject;
  /** What is wrong in the revision and hinders nothing. */
  readonly warnings: readonly Problem[];
}
