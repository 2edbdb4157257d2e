import type { JsonValue } from "../../document/json.ts";
import type { Level } from "../change.ts";
import type { Located, Side } from "../document-side.ts";

/** What a schema is for: sent as a parameter or body, or received as a body or header. */
export type Use = "parameter" | "request" | "response" | "response-header";

/** One difference, before it is known which operations it affects. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly base?: Located | undefined;
  readonly revision?: Located | undefined;
  readonly from?: JsonValue | undefined;
  readonly to?: JsonValue | undefined;
  readonly message: string;
  /** In place of those of the rule. */
  readonly level?: Level | undefined;
  readonly hint?: string | undefined;
}

/** What the end of something is compared with. */
export interface Calendar {
  readonly now: Date;
  /** Days before the end at which clients should hear of it. */
  readonly graceDays: number;
}

/** What the comparison of one operation works with. */
export interface Comparison {
  readonly base: Side;
  readonly revision: Side;
  readonly calendar: Calendar;
  readonly report: (finding: Finding) => void;
  /** Compares what two schemas allow, wherever else they are used. */
  readonly schemas: (base: Located, revision: Located, use: Use) => void;
}
