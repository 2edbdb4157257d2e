import { applicatorMaps, applicators } from "../rules/composition.ts";
import { bounds } from "../rules/constraints.ts";
import { isSame } from "./equal.ts";
import { keyword, type SchemaPair } from "./schema-pair.ts";

/** Keywords that say nothing of values. */
export const prose: ReadonlySet<string> = new Set([
  "title",
  "description",
  "example",
  "examples",
  "externalDocs",
  "$comment",
]);

/** Keywords that a rule of their own looks at. */
const known = new Set([
  ...Object.keys(applicators),
  ...Object.keys(applicatorMaps),
  ...bounds.flatMap(({ keywords }) => keywords),
  ...[
    "format",
    "const",
    "default",
    "pattern",
    "multipleOf",
    "uniqueItems",
    "readOnly",
    "writeOnly",
  ],
  ...["additionalProperties", "items", "prefixItems", "discriminator", "deprecated"],
  ...["x-sunset", "x-stability-level", "x-extensible-enum"],
]);

/** Prose, and keywords that no rule knows: nothing that changed is passed over in silence. */
export function compareAnnotations(pair: SchemaPair): void {
  const keys = new Set([...pair.base.keywords.keys(), ...pair.revision.keywords.keys()]);
  for (const key of keys) {
    const [from, to] = [keyword(pair.base, key), keyword(pair.revision, key)];
    if (known.has(key) || isSame(from, to)) continue;
    pair.report({
      rule: prose.has(key) ? "schema-doc-changed" : "schema-keyword-changed",
      base: pair.base.keywords.get(key),
      revision: pair.revision.keywords.get(key),
      from,
      to,
      message: `${key} of ${pair.subject} changed.`,
    });
  }
}
