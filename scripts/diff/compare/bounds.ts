import { both } from "../both.ts";
import type { NodeRef } from "../document-side.ts";
import { show } from "../wording.ts";
import { bounds, type Bound, type BoundRules } from "./bound-rules.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";
import { isFlagged, ruleAreaOf, type SchemaPair } from "./schema-pair.ts";

/** Numbers that limit a value from one side. */
export function compareBounds(pair: SchemaPair): void {
  for (const bound of bounds) compareBound(pair, bound);
}

function compareBound(pair: SchemaPair, bound: Bound): void {
  const [from, to] = [strictest(pair.base, bound), strictest(pair.revision, bound)];
  const outcome = boundOutcome(from, to);
  if (outcome === undefined) return;
  const isTightened = outcome === (bound.isUpper ? "decreased" : "increased");
  const isReadOnly = pair.use === "request" && isFlagged(pair.revision, "readOnly");
  const shown = to ?? from;
  const name = shown === undefined ? "" : keywordOf(shown);
  pair.report({
    rule:
      isReadOnly && isTightened
        ? "request-readonly-bound-tightened"
        : bound.rules[ruleAreaOf(pair)][outcome],
    base: from?.at,
    revision: to?.at,
    from: from?.at.value,
    to: to?.at.value,
    message: `The ${name} of ${pair.subject} ${describeOutcome(outcome, from, to)}.`,
  });
}

interface BoundValue {
  readonly at: NodeRef;
  readonly value: number;
  readonly isExclusive: boolean;
}

/** The bound that decides, where a number has two. */
function strictest(schema: NormalizedSchema, { keywords, isUpper }: Bound): BoundValue | undefined {
  const found = keywords.flatMap((key) => readBound(schema, key) ?? []);
  return found.reduce<BoundValue | undefined>(
    (best, next) =>
      best === undefined || (isUpper ? next.value <= best.value : next.value >= best.value)
        ? next
        : best,
    undefined,
  );
}

function readBound({ types, keywords }: NormalizedSchema, key: string): BoundValue | undefined {
  const at = keywords.get(key);
  if (at === undefined || typeof at.value !== "number") return undefined;
  const isExclusive = key.startsWith("exclusive");
  const isWhole = types?.size === 1 && types.has("integer") && Number.isInteger(at.value);
  if (!isExclusive || !isWhole) return { at, value: at.value, isExclusive };
  // `exclusiveMinimum: 0` of an integer is `minimum: 1`.
  const value = key === "exclusiveMinimum" ? at.value + 1 : at.value - 1;
  return { at, value, isExclusive: false };
}

function boundOutcome(
  from: BoundValue | undefined,
  to: BoundValue | undefined,
): keyof BoundRules | undefined {
  if (from === undefined) return to === undefined ? undefined : "set";
  if (to === undefined) return "removed";
  if (from.value !== to.value) return to.value < from.value ? "decreased" : "increased";
  return exclusivityOutcome(from, to);
}

/** From `5` to `exclusive 5` one value less is valid. */
function exclusivityOutcome(
  from: BoundValue,
  to: BoundValue,
): "decreased" | "increased" | undefined {
  if (from.isExclusive === to.isExclusive) return undefined;
  const isUpper = keywordOf(to).endsWith("aximum");
  return to.isExclusive === isUpper ? "decreased" : "increased";
}

function keywordOf({ at }: BoundValue): string {
  return at.pointer.split("/").at(-1) ?? "";
}

function describeOutcome(
  outcome: keyof BoundRules,
  from: BoundValue | undefined,
  to: BoundValue | undefined,
): string {
  if (from === undefined || to === undefined)
    return outcome === "set"
      ? `was set to ${show(to?.at.value)}`
      : `was removed (it was ${show(from?.at.value)})`;
  const isOther = keywordOf(from) !== keywordOf(to);
  const [before, after] = both(from, to, (bound) =>
    isOther ? `${keywordOf(bound)} ${show(bound.at.value)}` : show(bound.at.value),
  );
  return `was ${outcome} from ${before} to ${after}`;
}
