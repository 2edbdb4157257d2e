import type { JsonValue } from "../../document/json.ts";
import type { NodeRef } from "../document-side.ts";

/** A schema with references followed, `allOf` merged, and each thing that can be said in several ways said in one. */
export interface NormalizedSchema {
  readonly at: NodeRef;
  /** `undefined` when any type is allowed, empty when no value is. `null` is not among them. */
  readonly types: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  /** The values of `enum`, `const` and constant alternatives without `null`; `undefined` when any value is allowed. */
  readonly values: readonly JsonValue[] | undefined;
  readonly properties: ReadonlyMap<string, NodeRef>;
  readonly required: ReadonlySet<string>;
  /** Alternatives without the one that is only `null`. */
  readonly oneOf: readonly NodeRef[];
  readonly anyOf: readonly NodeRef[];
  /** Branches of `allOf` that could not be merged into the rest. */
  readonly unmergedAllOf: readonly NodeRef[];
  /** Every other keyword, with its location. */
  readonly keywords: ReadonlyMap<string, NodeRef>;
  /** The named schemas that were merged into this one. */
  readonly components: readonly NodeRef[];
  /** The same schema with its only alternative listed, where that was merged into the rest. */
  readonly spread?: NormalizedSchema | undefined;
}

/** Whether the whole of a schema is a choice between alternatives. */
export function choiceOf(schema: NormalizedSchema): "oneOf" | "anyOf" | undefined {
  const { oneOf, anyOf, values, properties, required, unmergedAllOf } = schema;
  const isChoice =
    oneOf.length > 0 !== anyOf.length > 0 &&
    values === undefined &&
    properties.size + required.size + unmergedAllOf.length === 0;
  if (!isChoice) return undefined;
  return oneOf.length > 0 ? "oneOf" : "anyOf";
}
