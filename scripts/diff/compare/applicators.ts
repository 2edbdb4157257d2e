import { isObject, type JsonObject } from "../../document/json.ts";
import { applicatorMaps, applicators } from "../rules/composition.ts";
import { below, type Located } from "../document-side.ts";
import { isSame } from "./equal.ts";
import { directionOf, type SchemaPair } from "./schema-pair.ts";

/** Items, and the keywords that ask for more than types and properties do. */
export function compareApplicators(pair: SchemaPair): void {
  const [from, to] = [pair.base, pair.revision].map((shape) => shape.keywords.get("items"));
  if (from !== undefined || to !== undefined) {
    pair.compare(
      from ?? anything(pair.base.at, "items"),
      to ?? anything(pair.revision.at, "items"),
    );
  }
  comparePrefix(pair);
  for (const [key, name] of Object.entries(applicators)) {
    compareOne(pair, name, key, pair.base.keywords.get(key), pair.revision.keywords.get(key));
  }
  for (const [key, name] of Object.entries(applicatorMaps)) compareMap(pair, key, name);
}

/** What holds where nothing is said. */
function anything(parent: Located, key: string): Located {
  return { value: {}, pointer: `${parent.pointer}/${key}` };
}

function compareOne(
  pair: SchemaPair,
  name: string,
  key: string,
  from: Located | undefined,
  to: Located | undefined,
): void {
  if (isSame(from?.value, to?.value)) {
    // The same text may refer to what has changed. A `not` turns every change around, so that it is not entered.
    if (from !== undefined && to !== undefined && isObject(from.value) && key !== "not")
      pair.compare(from, to);
    return;
  }
  const outcome = from === undefined ? "added" : to === undefined ? "removed" : "changed";
  pair.report({
    rule: `${directionOf(pair)}-${name}-${outcome}`,
    base: from,
    revision: to,
    from: from?.value,
    to: to?.value,
    message: `${key} of ${pair.subject} was ${outcome}.`,
  });
}

function compareMap(pair: SchemaPair, key: string, name: string): void {
  const [from, to] = [pair.base, pair.revision].map((shape) => shape.keywords.get(key));
  const names = [from, to].flatMap((map) => Object.keys((map?.value ?? {}) as JsonObject));
  for (const one of new Set(names)) {
    const [before, after] = [from, to].map((map) => {
      const at = map && below(map, one);
      return at?.value === undefined ? undefined : at;
    });
    compareOne(pair, name, `${key} \`${one}\``, before, after);
  }
}

/** The first items, each with a schema of its own. */
function comparePrefix(pair: SchemaPair): void {
  const [from, to] = [pair.base, pair.revision].map((shape) => {
    const list = shape.keywords.get("prefixItems");
    return list !== undefined && Array.isArray(list.value)
      ? list.value.map((_, index) => below(list, index))
      : [];
  }) as [Located[], Located[]];
  for (let index = 0; index < Math.max(from.length, to.length); index += 1) {
    const [before, after] = [from[index], to[index]];
    if (before !== undefined && after !== undefined) {
      pair.compare(before, after);
      continue;
    }
    const outcome = before === undefined ? "added" : "removed";
    pair.report({
      rule: `${directionOf(pair)}-prefix-items-${outcome}`,
      base: before,
      revision: after,
      message: `The schema of item ${index + 1} of ${pair.subject} was ${outcome}.`,
    });
  }
}
