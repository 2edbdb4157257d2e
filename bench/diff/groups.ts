import type { Change } from "../../scripts/diff/change.ts";
import { rules } from "../../scripts/diff/rules/index.ts";
import type { Finding } from "../../test/unit/scripts/diff/oasdiff.ts";
import type { Row } from "../table.ts";

/** Why one of them reports more, by our rules. */
const reasons: readonly (readonly [rules: RegExp, reason: string])[] = [
  [
    /^(operation-moved|operation-added|path-removed)$/,
    "ours tells a move, oasdiff both ends of it",
  ],
  [/-doc-changed$|^schema-keyword-changed$/, "prose, which oasdiff passes over"],
  [/^component-schema-changed$/, "schemas that no operation uses"],
  [/additional-properties|-max-(items|properties)-/, "oasdiff has no such rule"],
  [
    /^response-(not-nullable|type-narrowed)$|^wrapped-in-one-of$/,
    "the rule came after oasdiff 1.15",
  ],
  [/^response-min-set$|^request-(max|min)-length-removed$/, "oasdiff has no such rule"],
  [/^request-min-length-/, "to oasdiff nothing said is a minimum of 0"],
  [
    /^(property-renamed|response-property-removed-optional)$/,
    "ours tells a new name, oasdiff both names",
  ],
  [
    /^response-type-changed$/,
    "oasdiff takes a narrower format, or an enum that was spread over oneOf, for another type",
  ],
  [/enum/, "listed values that were spread over alternatives"],
  [
    /one-of|any-of|request-property-|^response-property-added$/,
    "alternatives: ours matches those that changed",
  ],
  [/^request-type-(changed|widened)$/, "oasdiff takes a type that became oneOf for another type"],
];

/** By rule: the number of operations for which both, or only one, report a change. */
export function groupsOf(changes: readonly Change[], findings: readonly Finding[]): Row[] {
  const ours = new Map<string, Set<string>>();
  const theirs = new Map<string, Set<string>>();
  for (const { id, operations } of changes)
    for (const operation of operations.length > 0 ? operations : [""]) put(ours, id, operation);
  const own = new Map(
    Object.entries(rules).flatMap(([id, { oasdiff }]) => oasdiff.map((other) => [other, id])),
  );
  for (const { id, operation = "", path = "" } of findings)
    put(theirs, own.get(id) ?? id, `${operation} ${path}`.trim());
  return [...new Set([...ours.keys(), ...theirs.keys()])].sort().map((rule) => {
    const [one, other] = [ours, theirs].map((found) => [...(found.get(rule) ?? [])]);
    const only = (first: readonly string[] = [], second: readonly string[] = []) =>
      first.filter((operation) => !second.includes(operation)).length;
    const [onlyOurs, onlyTheirs] = [only(one, other), only(other, one)];
    const differs = onlyOurs + onlyTheirs > 0;
    return {
      rule,
      both: String((one?.length ?? 0) - onlyOurs),
      "only ours": String(onlyOurs),
      "only oasdiff": String(onlyTheirs),
      why: differs ? (reasons.find(([pattern]) => pattern.test(rule))?.[1] ?? "") : "",
    };
  });
}

function put(found: Map<string, Set<string>>, rule: string, operation: string): void {
  found.set(rule, (found.get(rule) ?? new Set()).add(operation));
}
