import { bounds, type Bound } from "../rules/constraints.ts";
import type { Located } from "../document-side.ts";
import { show } from "./equal.ts";
import { areaOf, isFlagged, keyword, type SchemaPair } from "./schema-pair.ts";
import type { Shape } from "./normalized-schema.ts";

/** Bounds, patterns, `multipleOf` and `uniqueItems`. */
export function compareConstraints(pair: SchemaPair): void {
  for (const bound of bounds) compareBound(pair, bound);
  comparePattern(pair);
  compareMultiple(pair);
  compareUnique(pair);
}

/** The bound that counts, where a number has two. */
function strictest(shape: Shape, { keywords, isUpper }: Bound): Located | undefined {
  const found = keywords.flatMap((key) => {
    const at = shape.keywords.get(key);
    return typeof at?.value === "number" ? [{ at, value: at.value, key }] : [];
  });
  // Of two equal ones the exclusive one, which comes last, is stricter.
  return found.reduce<(typeof found)[0] | undefined>(
    (best, next) =>
      best === undefined || (isUpper ? next.value <= best.value : next.value >= best.value)
        ? next
        : best,
    undefined,
  )?.at;
}

function compareBound(pair: SchemaPair, bound: Bound): void {
  const [from, to] = [strictest(pair.base, bound), strictest(pair.revision, bound)];
  const outcome = outcomeOf(from, to);
  if (outcome === undefined) return;
  const isTightened = outcome === (bound.isUpper ? "decreased" : "increased");
  const isReadOnly = pair.use === "request" && isFlagged(pair.revision, "readOnly");
  const name = (to ?? from)?.pointer.split("/").at(-1) ?? bound.name;
  pair.report({
    rule:
      isReadOnly && isTightened
        ? "request-readonly-bound-tightened"
        : `${areaOf(pair)}-${bound.name}-${outcome}`,
    base: from,
    revision: to,
    from: from?.value,
    to: to?.value,
    message: `The ${name} of ${pair.subject} ${said(outcome, from, to)}.`,
  });
}

function outcomeOf(from: Located | undefined, to: Located | undefined) {
  if (from === undefined) return to === undefined ? undefined : "set";
  if (to === undefined) return "removed";
  const [before, after] = [Number(from.value), Number(to.value)];
  if (before !== after) return after < before ? "decreased" : "increased";
  return exclusivity(from, to);
}

/** `5` to `exclusive 5` leaves less room. */
function exclusivity(from: Located, to: Located) {
  const [wasExclusive, isExclusive] = [from, to].map(({ pointer }) =>
    pointer.includes("/exclusiveM"),
  );
  if (wasExclusive === isExclusive) return undefined;
  const isUpper = to.pointer.endsWith("aximum");
  return isExclusive === isUpper ? "decreased" : "increased";
}

function said(outcome: string, from: Located | undefined, to: Located | undefined): string {
  if (outcome === "set") return `was set to ${show(to?.value)}`;
  if (outcome === "removed") return `was removed (it was ${show(from?.value)})`;
  return `was ${outcome} from ${show(from?.value)} to ${show(to?.value)}`;
}

function comparePattern(pair: SchemaPair): void {
  const [from, to] = [keyword(pair.base, "pattern"), keyword(pair.revision, "pattern")];
  if (from === to) return;
  const isWidened = pair.isSent && from !== undefined && /^\^?\.\*\$?$/.test(show(to));
  const outcome =
    from === undefined ? "added" : to === undefined ? "removed" : isWidened ? "widened" : "changed";
  pair.report({
    rule: `${areaOf(pair)}-pattern-${outcome}`,
    from,
    to,
    message: `The pattern of ${pair.subject} was ${outcome}.`,
  });
}

function compareMultiple(pair: SchemaPair): void {
  const [from, to] = [keyword(pair.base, "multipleOf"), keyword(pair.revision, "multipleOf")];
  if (from === to) return;
  const divides = typeof from === "number" && typeof to === "number" && from % to === 0;
  const isLoosened = to === undefined || divides;
  reportStrictness(pair, "multiple-of", isLoosened, from, to);
}

function compareUnique(pair: SchemaPair): void {
  const [from, to] = [pair.base, pair.revision].map(
    (shape) => keyword(shape, "uniqueItems") === true,
  );
  if (from !== to) reportStrictness(pair, "unique-items", to !== true, from, to);
}

function reportStrictness(
  pair: SchemaPair,
  name: string,
  isLoosened: boolean,
  from: Located["value"],
  to: Located["value"],
): void {
  const outcome = isLoosened ? "loosened" : "tightened";
  pair.report({
    rule: `${areaOf(pair)}-${name}-${outcome}`,
    from,
    to,
    message: `The ${name === "multiple-of" ? "multipleOf" : "uniqueItems"} of ${pair.subject} was ${outcome}.`,
  });
}
