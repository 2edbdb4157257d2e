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
  const name = (to ?? from)?.pointer.split("/").at(-1) ?? "";
  pair.report({
    rule:
      isReadOnly && isTightened
        ? "request-readonly-bound-tightened"
        : bound.rules[ruleAreaOf(pair)][outcome],
    base: from,
    revision: to,
    from: from?.value,
    to: to?.value,
    message: `The ${name} of ${pair.subject} ${describeOutcome(outcome, from, to)}.`,
  });
}

/** The bound that decides, where a number has two. */
function strictest(schema: NormalizedSchema, { keywords, isUpper }: Bound): NodeRef | undefined {
  const found = keywords.flatMap((key) => {
    const at = schema.keywords.get(key);
    return typeof at?.value === "number" ? [{ at, value: at.value }] : [];
  });
  return found.reduce<(typeof found)[0] | undefined>(
    (best, next) =>
      best === undefined || (isUpper ? next.value <= best.value : next.value >= best.value)
        ? next
        : best,
    undefined,
  )?.at;
}

function boundOutcome(
  from: NodeRef | undefined,
  to: NodeRef | undefined,
): keyof BoundRules | undefined {
  if (from === undefined) return to === undefined ? undefined : "set";
  if (to === undefined) return "removed";
  const [before, after] = [Number(from.value), Number(to.value)];
  if (before !== after) return after < before ? "decreased" : "increased";
  return exclusivityOutcome(from, to);
}

/** From `5` to `exclusive 5` one value less is valid. */
function exclusivityOutcome(from: NodeRef, to: NodeRef): "decreased" | "increased" | undefined {
  const isExclusive = to.pointer.includes("/exclusiveM");
  if (from.pointer.includes("/exclusiveM") === isExclusive) return undefined;
  const isUpper = to.pointer.endsWith("aximum");
  return isExclusive === isUpper ? "decreased" : "increased";
}

function describeOutcome(
  outcome: keyof BoundRules,
  from: NodeRef | undefined,
  to: NodeRef | undefined,
): string {
  if (outcome === "set") return `was set to ${show(to?.value)}`;
  if (outcome === "removed") return `was removed (it was ${show(from?.value)})`;
  return `was ${outcome} from ${show(from?.value)} to ${show(to?.value)}`;
}
