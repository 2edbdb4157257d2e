import type { JsonValue } from "../../document/json.ts";
import type { Calendar, Finding, RootUsage } from "../comparison.ts";
import type { DocumentSide, NodeRef } from "../document-side.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";

/** How a schema is used. */
export interface Usage extends Required<RootUsage> {
  /** Whether it is a property, an item or a branch, and not the whole parameter, body or header. */
  readonly isNested: boolean;
  /** Whether it is an alternative of a schema that is compared too, with which `null` is compared. */
  readonly isAlternative: boolean;
  /**
   * Whether what changes in it has no effect: it is in a `readOnly` part of a request or a `writeOnly` part of a response on
   * both sides, or in an alternative that another one covers.
   */
  readonly isOffTheWire: boolean;
}

export function rootUsage({ isRequired = false, isText = false, use }: RootUsage): Usage {
  return { use, isRequired, isText, isNested: false, isAlternative: false, isOffTheWire: false };
}

/** A schema of the base and what became of it. */
export interface SchemaPair extends Usage {
  readonly base: NormalizedSchema;
  readonly revision: NormalizedSchema;
  /** Whether the client sends such values. */
  readonly isSent: boolean;
  readonly sides: { readonly base: DocumentSide; readonly revision: DocumentSide };
  readonly calendar: Calendar;
  /** Names it in a sentence: `the property Project.name`. */
  readonly subject: string;
  /** A change without locations gets those of the pair. */
  readonly report: (finding: Finding) => void;
  /** Compares two schemas inside of this pair. */
  readonly compare: (base: NodeRef, revision: NodeRef) => void;
  /** Compares two alternatives of this pair, without `null`. What changes in one that another covers breaks nobody. */
  readonly compareAlternative: (base: NodeRef, revision: NodeRef, isCovered?: boolean) => void;
  /** Whether values that the first schema allows are not allowed by the second one. */
  readonly narrows: (base: NodeRef, revision: NodeRef) => boolean;
  /** Whether the second schema allows values that the first one does not. */
  readonly widens: (base: NodeRef, revision: NodeRef) => boolean;
}

export type Direction = "request" | "response";

/** Parameters have rules of their own. Headers have those of responses. */
export type RuleArea = "parameter" | Direction;

/** `request` for what the client sends, parameters included. `response` for what it receives. */
export function directionOf({ isSent }: SchemaPair): Direction {
  return isSent ? "request" : "response";
}

export function ruleAreaOf({ use }: SchemaPair): RuleArea {
  return use === "response-header" ? "response" : use;
}

export type Outcome = "added" | "removed" | "changed";

/** What became of something that is on one side at least. */
export function outcomeOf(
  from: NodeRef | JsonValue | undefined,
  to: NodeRef | JsonValue | undefined,
): Outcome {
  if (from === undefined) return "added";
  return to === undefined ? "removed" : "changed";
}

export function keyword(schema: NormalizedSchema, key: string): JsonValue | undefined {
  return schema.keywords.get(key)?.value;
}

export function isFlagged(schema: NormalizedSchema, key: "readOnly" | "writeOnly"): boolean {
  return keyword(schema, key) === true;
}
