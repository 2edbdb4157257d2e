import type { Report } from "../diff/report.ts";
import type { JsonObject } from "../document/json.ts";

/** An API whose document changed. */
export interface RegeneratedApi {
  readonly name: string;
  /** The document as it is now. */
  readonly document: JsonObject;
  readonly report: Report;
}
