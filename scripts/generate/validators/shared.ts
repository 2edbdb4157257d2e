import { isObject, type JsonValue } from "../../document/json.ts";
import { findComponent, readInPlace, type Schemas } from "./schema.ts";

/**
 * Components to which several roads lead from one value: both parts of an `allOf` refer to it, say. Where each road
 * forks again, a value would be checked against the last of them as often as there are roads.
 *
 * @param schemas without cycles
 */
export function findShared(schemas: Schemas, roots: readonly JsonValue[]): Set<string> {
  const targets = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, directTargets(schema)]),
  );
  const joins = findJoins([...targets.values(), ...roots.map(directTargets)]);
  const shared = new Set<string>();
  if (joins.size === 0) return shared;
  const leading = findLeading(targets, joins);
  for (const schema of [...Object.values(schemas), ...roots]) visitForks(schema);
  return shared;

  /** Names to which the schema leads without another component between, each as often as it does. */
  function directTargets(schema: JsonValue): string[] {
    if (!isObject(schema)) return [];
    const name = findComponent(schemas, schema);
    return [...(name === undefined ? [] : [name]), ...readInPlace(schema).flatMap(directTargets)];
  }

  function visitForks(schema: JsonValue): void {
    if (!isObject(schema)) return;
    const roads = directTargets(schema).filter((name) => leading.has(name));
    if (roads.length < 2) return;
    const seen = new Set<string>();
    for (const road of roads) {
      const open = [road];
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (seen.has(name)) {
          shared.add(name);
          continue;
        }
        seen.add(name);
        // From there on, what it leads to is checked once.
        if (shared.has(name)) continue;
        open.push(...(targets.get(name) ?? []).filter((target) => leading.has(target)));
      }
    }
  }
}

/** Names that more than one reference leads to. */
function findJoins(targets: readonly (readonly string[])[]): Set<string> {
  const seen = new Set<string>();
  const joins = new Set<string>();
  for (const name of targets.flat()) (seen.has(name) ? joins : seen).add(name);
  return joins;
}

/** Names that lead to one of the others, and these themselves. */
function findLeading(
  targets: ReadonlyMap<string, readonly string[]>,
  joins: ReadonlySet<string>,
): Set<string> {
  const sources = new Map<string, string[]>();
  for (const [from, names] of targets)
    for (const name of names) {
      const known = sources.get(name);
      if (known === undefined) sources.set(name, [from]);
      else known.push(from);
    }
  const leading = new Set<string>();
  const open = [...joins];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (leading.has(name)) continue;
    leading.add(name);
    open.push(...(sources.get(name) ?? []));
  }
  return leading;
}
