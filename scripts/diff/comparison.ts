import type { JsonValue } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Level } from "./level.ts";
import type { DocumentSide, NodeRef } from "./document-side.ts";
import type { RuleId } from "./rules/index.ts";

/** What a schema is for: sent as a parameter or body, or received as a body or header. */
export type Use = "parameter" | "request" | "response" | "response-header";

/** How the whole of a parameter, body or header is used. */
export interface RootUsage {
  readonly use: Use;
  /** Whether it is the schema of a required parameter, whose default nobody uses. */
  readonly isRequired?: boolean;
  /** Whether numbers and booleans are written as texts, as in a query, so that a text may be any of them. */
  readonly isText?: boolean;
}

/** What the sunset of an operation, parameter, property or header is compared with. */
export interface Calendar {
  readonly now: Date;
  /** Days before the sunset at which clients should know of it. */
  readonly graceDays: number;
}

/** An operation of one document, and its location. */
export interface ComparedOperation extends Operation {
  readonly at: NodeRef;
}

/** One difference, before it is known which operations it affects. */
export interface Finding {
  readonly rule: RuleId;
  readonly base?: NodeRef | undefined;
  readonly revision?: NodeRef | undefined;
  readonly from?: JsonValue | undefined;
  readonly to?: JsonValue | undefined;
  readonly message: string;
  /** Replaces the level of the rule. */
  readonly level?: Level | undefined;
  /** Replaces what the rule says about compilation. */
  readonly isTypeBroken?: boolean | undefined;
  /** Replaces the hint of the rule. */
  readonly hint?: string | undefined;
}

/** What the comparison of one operation works with. */
export interface Comparison {
  readonly base: DocumentSide;
  readonly revision: DocumentSide;
  readonly calendar: Calendar;
  readonly report: (finding: Finding) => void;
  /** Compares what two schemas allow. A pair that several operations use is compared once. */
  readonly schemas: (base: NodeRef, revision: NodeRef, usage: RootUsage) => void;
}
