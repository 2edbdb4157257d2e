import {
  arrayMember,
  isObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { schemasWithin } from "../../document/member-schemas.ts";
import type { CheckScope } from "./check.ts";
import {
  readOtherKeys,
  readParts,
  readProperties,
  readRequired,
  findComponent,
  readUnions,
  type Schemas,
} from "./schema.ts";
import { quote } from "../literal.ts";
import { block, read, when, write } from "./source.ts";
import { branchesByKind, hasKind } from "./unions.ts";

export interface StripScope extends CheckScope {
  /** Name of the function that copies what the schema declares. */
  nameStrip(schema: JsonValue): string;
}

const knownWhole = new WeakMap<Schemas, WeakMap<JsonObject, boolean>>();

/** Whether the schema declares no keys anywhere, so that values stay as they are. */
export function hasNoDeclaredKeys(schemas: Schemas, schema: JsonValue | undefined): boolean {
  if (!isObject(schema)) return true;
  const known = knownWhole.get(schemas) ?? new WeakMap<JsonObject, boolean>();
  knownWhole.set(schemas, known);
  const seen = new Set<JsonObject>();
  const open: (JsonValue | undefined)[] = [schema];
  let isWhole = true;
  for (let next = open.pop(); next !== undefined && isWhole; next = open.pop()) {
    if (!isObject(next) || seen.has(next) || known.get(next) === true) continue;
    seen.add(next);
    isWhole = known.get(next) !== false && readProperties(next).length === 0;
    open.push(...innerSchemas(schemas, next));
  }
  // From a schema without any, only others without any can be reached.
  if (isWhole) for (const one of seen) known.set(one, true);
  known.set(schema, isWhole);
  return isWhole;
}

function innerSchemas(schemas: Schemas, schema: JsonObject): JsonValue[] {
  const name = findComponent(schemas, schema);
  const inner = [
    name === undefined ? undefined : schemas[name],
    readOtherKeys(schema),
    member(schema, "items"),
    ...arrayMember(schema, "prefixItems"),
    ...arrayMember(schema, "allOf"),
    ...readUnions(schema).flat(),
  ];
  return inner.filter((one) => one !== undefined);
}

/** Whether a part beside others adds keys to what they copy. */
function addsKeys(schemas: Schemas, schema: JsonValue): boolean {
  if (!hasNoDeclaredKeys(schemas, schema)) return true;
  const name = findComponent(schemas, schema);
  const target = name === undefined ? schema : schemas[name];
  return (
    isObject(target) && ![undefined, false].includes(readOtherKeys(target) as false | undefined)
  );
}

/** Statements that return what the schema declares of `value`, added to `copy`. */
export function stripLines(schema: JsonObject, scope: StripScope): string[] {
  const { schemas } = scope;
  const parts = readParts(schemas, schema).filter((part) => addsKeys(schemas, part));
  // Those that describe a key go before those that only ask for it.
  const asking = parts.filter((part) => isObject(part) && readBareNames(schemas, part).length > 0);
  const describing = parts.filter((part) => !asking.includes(part));
  return [
    // Already taken whole; to add to it would change the caller's value.
    "if (copy === value) return value;",
    ...objectLines(schema, scope),
    ...arrayLines(schema, scope),
    ...[...describing, ...asking].map((part) => `copy = ${scope.nameStrip(part)}(value, copy);`),
    ...readUnions(schema).flatMap((branches) => unionLines(branches, scope)),
    ...bareLines(readBareNames(schemas, schema)),
    "return copy ?? value;",
  ];
}

/** Required keys that no schema of the value describes; without them a copy would not fit. */
function readBareNames(schemas: Schemas, schema: JsonObject): string[] {
  const own = new Set(readProperties(schema).map(([name]) => name));
  const asked = [schema, ...arrayMember(schema, "allOf").filter(isObject)].flatMap(readRequired);
  const undescribed = [...new Set(asked)].filter((name) => !own.has(name));
  if (undescribed.length === 0) return [];
  const within = schemasWithin({ components: { schemas } }, [schema]);
  const described = new Set(within.flatMap(readProperties).map(([name]) => name));
  return undescribed.filter((name) => !described.has(name));
}

function bareLines(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const lines = names.map((name) =>
    when(
      [`${read("fields", name)} === undefined`, `${read("value", name)} !== undefined`],
      write("fields", name, read("value", name)),
    ),
  );
  return block("if (isObject(value))", ["const fields = (copy ??= {}) as Fields;", ...lines]);
}

function objectLines(schema: JsonObject, scope: StripScope): string[] {
  const properties = readProperties(schema);
  const lines = properties.map(([name, inner]) => {
    const source = read("value", name);
    return when(
      [`${source} !== undefined`],
      write("fields", name, strippedValue(inner, source, read("fields", name), scope)),
    );
  });
  const others = readOtherKeys(schema);
  if (others !== undefined && others !== false) {
    const names = properties.map(([name]) => quote(name));
    const known = names.length === 0 ? [] : [`if ([${names.join(", ")}].includes(key)) continue;`];
    const value = strippedValue(others, "value[key]", "own(fields, key)", scope);
    lines.push(
      ...block("for (const key of Object.keys(value))", [...known, `put(fields, key, ${value});`]),
    );
  }
  if (lines.length === 0) return [];
  return block("if (isObject(value))", ["const fields = (copy ??= {}) as Fields;", ...lines]);
}

function arrayLines(schema: JsonObject, scope: StripScope): string[] {
  const first = arrayMember(schema, "prefixItems");
  const items = member(schema, "items") ?? true;
  if ([...first, items].every((item) => hasNoDeclaredKeys(scope.schemas, item))) return [];
  const assign = (item: JsonValue, index: string) =>
    `items[${index}] = ${strippedValue(item, `value[${index}]`, `items[${index}]`, scope)};`;
  return block("if (Array.isArray(value))", [
    "const items = (copy ??= []) as unknown[];",
    ...first.map((item, index) => when([`${index} < value.length`], assign(item, String(index)))),
    ...block(`for (let index = ${first.length}; index < value.length; index += 1)`, [
      assign(items, "index"),
    ]),
  ]);
}

function unionLines(branches: readonly JsonValue[], scope: StripScope): string[] {
  const cases = branchesByKind(branches, scope.schemas);
  return branches
    .filter((branch) => addsKeys(scope.schemas, branch))
    .map((branch) => {
      const own = cases.filter(({ admitted }) => admitted.includes(branch));
      // The only branch that admits a kind is the one that such a value fits.
      const isOnly = own.every(({ admitted }) => admitted.length === 1);
      const isMeant = isOnly
        ? hasKind(own.flatMap(({ kinds }) => kinds))
        : `fits(${scope.nameCheck(branch)}, value)`;
      return when([isMeant], `copy = ${scope.nameStrip(branch)}(value, copy);`);
    });
}

function strippedValue(schema: JsonValue, source: string, copy: string, scope: StripScope): string {
  return hasNoDeclaredKeys(scope.schemas, schema)
    ? source
    : `${scope.nameStrip(schema)}(${source}, ${copy})`;
}
