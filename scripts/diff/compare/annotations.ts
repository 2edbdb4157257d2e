import { isSame } from "../equal.ts";
import { annotationKeywords } from "./annotation-keywords.ts";
import { applicatorMapRules, applicatorRules } from "./applicator-rules.ts";
import { bounds } from "./bound-rules.ts";
import { keyword, type SchemaPair } from "./schema-pair.ts";

/** Keywords that another check looks at. */
const checkedKeywords = new Set([
  ...Object.keys(applicatorRules),
  ...Object.keys(applicatorMapRules),
  ...bounds.flatMap(({ keywords }) => keywords),
  ...["format", "default", "pattern", "multipleOf", "uniqueItems"],
  ...["readOnly", "writeOnly", "additionalProperties", "items", "prefixItems"],
  ...["discriminator", "deprecated", "x-sunset", "x-stability-level", "x-extensible-enum"],
]);

/** Prose, and keywords that no other check knows, so that every change is reported. */
export function compareAnnotations(pair: SchemaPair): void {
  const keys = new Set([...pair.base.keywords.keys(), ...pair.revision.keywords.keys()]);
  for (const key of keys) {
    const [from, to] = [keyword(pair.base, key), keyword(pair.revision, key)];
    if (checkedKeywords.has(key) || isSame(from, to)) continue;
    pair.report({
      rule: annotationKeywords.has(key) ? "schema-doc-changed" : "schema-keyword-changed",
      base: pair.base.keywords.get(key),
      revision: pair.revision.keywords.get(key),
      from,
      to,
      message: `${key} of ${pair.subject} changed.`,
    });
  }
}
