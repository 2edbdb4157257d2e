import { arrayMember, isObject, type JsonObject, type JsonValue } from "../../document/json.ts";
import { rewrite, visits } from "../../document/structure.ts";
import { openEnumKey } from "../open-enums.ts";
import { exactlyOneKey, findComponent, type Schemas } from "./schema.ts";

/**
 * Reads schemas to the letter, as conditions have to be: what fits `not`, `if` or `contains` decides what else is
 * expected. Elsewhere `oneOf` is a union, and an enum of responses may gain values.
 *
 * @param schemas gets a second component for each that is read both ways
 */
export function createExact(schemas: Schemas): (schema: JsonValue) => JsonValue {
  const known = new WeakMap<JsonObject, JsonObject>();
  let loose: ReadonlySet<string> | undefined;

  const toExact = (schema: JsonValue): JsonValue => {
    if (!isObject(schema)) return schema;
    const exact = known.get(schema) ?? rewrite(schema, ({ node }) => change(node), "schema");
    known.set(schema, exact);
    return exact;
  };
  return toExact;

  function change(node: JsonObject): JsonObject {
    const { oneOf, [openEnumKey]: values, ...rest } = node;
    const component = findComponent(schemas, node);
    loose ??= findLoose(schemas);
    const reference =
      component !== undefined && loose.has(component) ? nameExact(component) : undefined;
    return {
      ...rest,
      ...(oneOf !== undefined && { [exactlyOneKey]: oneOf }),
      ...(values !== undefined && { enum: values }),
      ...(reference !== undefined && { $ref: reference }),
    };
  }

  function nameExact(component: string): string {
    const name = `${component}.exact`;
    if (!Object.hasOwn(schemas, name)) {
      // Taken before it is made, because it may lead back to itself.
      schemas[name] = true;
      schemas[name] = toExact(schemas[component] ?? true);
    }
    return `#/components/schemas/${encodeURIComponent(name)}`;
  }
}

/** Components that are read otherwise in a condition, themselves or behind references. */
function findLoose(schemas: Schemas): Set<string> {
  const users = new Map<string, string[]>();
  const open: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    for (const { node } of visits(schema, "schema")) {
      if (arrayMember(node, "oneOf").length > 1 || Object.hasOwn(node, openEnumKey))
        open.push(name);
      const target = findComponent(schemas, node);
      if (target === undefined) continue;
      const known = users.get(target);
      if (known === undefined) users.set(target, [name]);
      else known.push(name);
    }
  }
  const found = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(users.get(name) ?? []));
  }
  return found;
}
