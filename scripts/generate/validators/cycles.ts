import { isObject, type JsonObject, type JsonValue } from "../../document/json.ts";
import { findComponent, readInPlace, type Schemas } from "./schema.ts";

/**
 * The schemas without the references through which one would consist of itself (`A: { allOf: [A] }`). Such a reference
 * says nothing of a value, and a function that follows it would never end.
 */
export function withoutCycles(schemas: Schemas): Schemas {
  const direct = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, directNames(schemas, schema)]),
  );
  const circles = findCircles(direct);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const isCycle = (target: string) => circles.get(target) === circles.get(name);
      const hasCycle = (direct.get(name) ?? []).some(isCycle);
      return [name, hasCycle ? without(schemas, schema, isCycle) : schema];
    }),
  );
}

/** Components that a value has to fit, or may have to, if it is to fit the schema. */
function directNames(schemas: Schemas, schema: JsonValue): string[] {
  if (!isObject(schema)) return [];
  const name = findComponent(schemas, schema);
  return [
    ...(name === undefined ? [] : [name]),
    ...readInPlace(schema).flatMap((part) => directNames(schemas, part)),
  ];
}

/** A number for each name, the same for those that lead to each other (Tarjan's algorithm, without recursion). */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const circles = new Map<string, number>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  for (const start of graph.keys()) {
    const open = order.has(start) ? [] : [enter(start)];
    for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
      const target = step.targets.pop();
      if (target !== undefined && !order.has(target)) open.push(enter(target));
      else if (target !== undefined && !circles.has(target)) lower(step.name, order.get(target));
      if (target !== undefined) continue;
      open.pop();
      const outer = open.at(-1);
      if (outer !== undefined) lower(outer.name, lowest.get(step.name));
      if (lowest.get(step.name) === order.get(step.name)) close(step.name);
    }
  }
  return circles;

  function enter(name: string): { readonly name: string; readonly targets: string[] } {
    order.set(name, order.size);
    lowest.set(name, order.size - 1);
    path.push(name);
    return { name, targets: [...(graph.get(name) ?? [])] };
  }

  function lower(name: string, to = Infinity): void {
    lowest.set(name, Math.min(lowest.get(name) ?? to, to));
  }

  function close(first: string): void {
    const members = path.splice(path.lastIndexOf(first));
    const number = order.get(first) ?? 0;
    for (const member of members) circles.set(member, number);
  }
}

const lists = ["allOf", "anyOf", "oneOf"];
const single = ["if", "then", "else"];

function without(
  schemas: Schemas,
  schema: JsonValue,
  isCycle: (name: string) => boolean,
): JsonValue {
  if (!isObject(schema)) return schema;
  const { $ref, ...rest } = schema;
  const name = findComponent(schemas, schema);
  const kept: JsonObject =
    $ref === undefined || (name !== undefined && isCycle(name)) ? rest : schema;
  const open = (part: JsonValue) => without(schemas, part, isCycle);
  const copy = { ...kept };
  for (const key of lists) {
    const inner = copy[key];
    if (Array.isArray(inner)) copy[key] = inner.map(open);
  }
  for (const key of single) {
    const inner = copy[key];
    if (inner !== undefined) copy[key] = open(inner);
  }
  const dependent = copy["dependentSchemas"];
  if (isObject(dependent))
    copy["dependentSchemas"] = Object.fromEntries(
      Object.entries(dependent).map(([key, part]) => [key, open(part)]),
    );
  // Without its reference it would forbid everything.
  if (directNames(schemas, copy["not"] ?? true).some(isCycle)) delete copy["not"];
  return copy;
}
