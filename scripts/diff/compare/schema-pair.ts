import type { Located, Side } from "../document-side.ts";
import type { Calendar, Finding, Use } from "./comparison.ts";
import type { Shape } from "./normalized-schema.ts";

/** A schema of the base and what became of it. */
export interface SchemaPair {
  readonly base: Shape;
  readonly revision: Shape;
  readonly use: Use;
  /** Whether the client sends such values. */
  readonly isSent: boolean;
  /** Whether it is a property, an item or a branch, and not what the parameter, body or header is as a whole. */
  readonly isNested: boolean;
  readonly sides: { readonly base: Side; readonly revision: Side };
  readonly calendar: Calendar;
  /** Names it in a sentence: `the property Project.name`. */
  readonly subject: string;
  /** With the places of the pair, unless the finding has its own. */
  readonly report: (finding: Finding) => void;
  /** Compares what stands below. */
  readonly compare: (base: Located, revision: Located) => void;
}

/** `request` for what goes to the server, parameters included, and `response` for what comes from it. */
export function directionOf({ isSent }: SchemaPair): "request" | "response" {
  return isSent ? "request" : "response";
}

/** Rules of parameters are their own, those of headers are the ones of responses. */
export function areaOf({ use }: SchemaPair): "parameter" | "request" | "response" {
  return use === "response-header" ? "response" : use;
}

export function keyword(shape: Shape, key: string): Located["value"] {
  return shape.keywords.get(key)?.value;
}

export function isFlagged(shape: Shape, key: "readOnly" | "writeOnly"): boolean {
  return keyword(shape, key) === true;
}
