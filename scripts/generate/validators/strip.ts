import {
  arrayMember,
  isObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { schemasWithin } from "../../document/member-schemas.ts";
import { fitsWhen, type CheckScope } from "./check-scope.ts";
import { readAskedNames, readWholeNames, staysWhole } from "./looked-at.ts";
import { writeMatch } from "./patterns.ts";
import {
  readDependentSchemas,
  readOtherKeys,
  readParts,
  readPatterns,
  readProperties,
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
  /** The schemas that were met, each with the one that led to it. */
  const met = new Map<JsonObject, JsonObject | undefined>([[schema, undefined]]);
  const open = [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (known.get(next) === true) continue;
    if (known.get(next) === false || readProperties(next).length > 0) {
      // What leads to declared keys has some.
      for (let one: JsonObject | undefined = next; one !== undefined; one = met.get(one))
        known.set(one, false);
      return false;
    }
    for (const inner of innerSchemas(schemas, next)) {
      if (!isObject(inner) || met.has(inner)) continue;
      met.set(inner, next);
      open.push(inner);
    }
  }
  for (const one of met.keys()) known.set(one, true);
  return true;
}

function innerSchemas(schemas: Schemas, schema: JsonObject): JsonValue[] {
  const name = findComponent(schemas, schema);
  const inner = [
    name === undefined ? undefined : schemas[name],
    ...readPatterns(schema).map(([, one]) => one),
    readOtherKeys(schema),
    member(schema, "unevaluatedProperties"),
    member(schema, "items"),
    member(schema, "unevaluatedItems"),
    ...arrayMember(schema, "prefixItems"),
    ...arrayMember(schema, "allOf"),
    ...readUnions(schema).flat(),
    member(schema, "then"),
    member(schema, "else"),
    ...readDependentSchemas(schema).map(([, one]) => one),
  ];
  return inner.filter((one) => one !== undefined);
}

/** Whether a part beside others adds keys to what they copy. */
function addsKeys(schemas: Schemas, schema: JsonValue): boolean {
  if (!hasNoDeclaredKeys(schemas, schema) || asksForKeys(schemas, schema)) return true;
  const name = findComponent(schemas, schema);
  const target = name === undefined ? schema : schemas[name];
  return isObject(target) && readMapSchema(target) !== undefined;
}

/** Whether values would not fit the schema without keys that it does not describe. */
function asksForKeys(schemas: Schemas, schema: JsonValue): boolean {
  return (
    isObject(schema) &&
    (staysWhole(schemas, schema) ||
      readAskedNames(schemas, schema).length > 0 ||
      readLeast(schema) > 0)
  );
}

/** The schema of keys that have no name in the schema, where values may have any. */
function readMapSchema(schema: JsonObject): JsonValue | undefined {
  const others = readOtherKeys(schema) ?? member(schema, "unevaluatedProperties");
  return others === false ? undefined : others;
}

function readLeast(schema: JsonObject): number {
  return Number(member(schema, "minProperties") ?? 0);
}

/** Statements that return what the schema declares of `value`, added to `copy`. */
export function stripLines(schema: JsonObject, scope: StripScope): string[] {
  const { schemas } = scope;
  if (staysWhole(schemas, schema)) return ["return value;"];
  const parts = readParts(schemas, schema).filter((part) => addsKeys(schemas, part));
  // Those that describe a key go before those that only ask for it.
  const asking = parts.filter((part) => asksForKeys(schemas, part));
  const describing = parts.filter((part) => !asking.includes(part));
  return [
    // Already taken whole; to add to it would change the caller's value.
    "if (copy === value) return value;",
    ...objectLines(schema, scope),
    ...arrayLines(schema, scope),
    ...[...describing, ...asking].map((part) => stripPart(part, scope)),
    ...readUnions(schema).flatMap((branches) => unionLines(branches, scope)),
    ...conditionalLines(schema, scope),
    ...bareLines(readBareNames(schemas, schema)),
    ...wholeLines(readWholeNames(schemas, schema)),
    ...leastLines(readLeast(schema)),
    "return copy ?? value;",
  ];
}

function stripPart(part: JsonValue, scope: StripScope): string {
  const strip = scope.nameStrip(part);
  return scope.isShared(part)
    ? `copy = stripOnce(${strip}, value, copy);`
    : `copy = ${strip}(value, copy);`;
}

/** Parts that apply where a condition is met, or where a key is there. */
function conditionalLines(schema: JsonObject, scope: StripScope): string[] {
  const copyWhen = (condition: () => string, part: JsonValue | undefined) =>
    part !== undefined && addsKeys(scope.schemas, part)
      ? [when([condition()], stripPart(part, scope))]
      : [];
  const condition = member(schema, "if");
  const fits = () => fitsWhen(scope.toExact(condition ?? true), scope);
  const decided =
    condition === undefined
      ? []
      : [
          ...copyWhen(fits, member(schema, "then")),
          ...copyWhen(() => `!${fits()}`, member(schema, "else")),
        ];
  const dependent = readDependentSchemas(schema).flatMap(([name, part]) =>
    copyWhen(() => `isObject(value) && ${read("value", name)} !== undefined`, part),
  );
  return [...decided, ...dependent];
}

/** Keys that are asked for and that no schema of the value describes; without them a copy would not fit. */
function readBareNames(schemas: Schemas, schema: JsonObject): string[] {
  const own = new Set(readProperties(schema).map(([name]) => name));
  const asked = [schema, ...arrayMember(schema, "allOf").filter(isObject)].flatMap((part) =>
    readAskedNames(schemas, part),
  );
  const undescribed = [...new Set(asked)].filter((name) => !own.has(name));
  if (undescribed.length === 0) return [];
  const within = schemasWithin({ components: { schemas } }, [schema]);
  const described = new Set(within.flatMap(readProperties).map(([name]) => name));
  return undescribed.filter((name) => !described.has(name));
}

function bareLines(names: readonly string[]): string[] {
  const lines = names.map((name) =>
    when(
      [`${read("fields", name)} === undefined`, `${read("value", name)} !== undefined`],
      write("fields", name, read("value", name)),
    ),
  );
  return fieldLines(lines);
}

function wholeLines(names: readonly string[]): string[] {
  const lines = names.map((name) =>
    when([`${read("value", name)} !== undefined`], write("fields", name, read("value", name))),
  );
  return fieldLines(lines);
}

/** Statements that set keys of the copy. */
function fieldLines(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return block("if (isObject(value))", ["const fields = (copy ??= {}) as Fields;", ...lines]);
}

/** A copy with too few keys is of no use. */
function leastLines(least: number): string[] {
  if (!(least > 0)) return [];
  const size = "Object.keys((copy ?? {}) as Fields).length";
  return [when(["isObject(value)", `${size} < ${least}`], "return value;")];
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
  return fieldLines([...lines, ...keyLines(schema, properties, scope)]);
}

/** Copies keys by patterns, and all others where any may be there. */
function keyLines(
  schema: JsonObject,
  properties: readonly [name: string, schema: JsonValue][],
  scope: StripScope,
): string[] {
  const patterns = readPatterns(schema);
  const isMap = patterns.length > 0 && properties.length === 0 && readOtherKeys(schema) !== false;
  const others = readMapSchema(schema) ?? (isMap ? true : undefined);
  if (patterns.length === 0 && others === undefined) return [];
  const names = properties.map(([name]) => quote(name));
  const copyKey = (inner: JsonValue) =>
    `put(fields, key, ${strippedValue(inner, "value[key]", "own(fields, key)", scope)});`;
  const skip = [
    ...(names.length === 0 ? [] : [`[${names.join(", ")}].includes(key)`]),
    ...patterns.map(([pattern]) => writeMatch("key", pattern)),
  ];
  const rest =
    others === undefined
      ? []
      : [...(skip.length === 0 ? [] : [when([skip.join(" || ")], "continue;")]), copyKey(others)];
  return block("for (const key of Object.keys(value))", [
    ...patterns.map(([pattern, inner]) => when([writeMatch("key", pattern)], copyKey(inner))),
    ...rest,
  ]);
}

function arrayLines(schema: JsonObject, scope: StripScope): string[] {
  const first = arrayMember(schema, "prefixItems");
  const items = member(schema, "items") ?? member(schema, "unevaluatedItems") ?? true;
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
  const asking = branches.filter((branch) => asksForKeys(scope.schemas, branch));
  return [...branches.filter((branch) => !asking.includes(branch)), ...asking]
    .filter((branch) => addsKeys(scope.schemas, branch))
    .map((branch) => {
      const own = cases.filter(({ admitted }) => admitted.includes(branch));
      // The only branch that admits a kind is the one that such a value fits.
      const isOnly = own.every(({ admitted }) => admitted.length === 1);
      const isMeant = isOnly ? hasKind(own.flatMap(({ kinds }) => kinds)) : fitsWhen(branch, scope);
      return when([isMeant], stripPart(branch, scope));
    });
}

function strippedValue(schema: JsonValue, source: string, copy: string, scope: StripScope): string {
  return hasNoDeclaredKeys(scope.schemas, schema)
    ? source
    : `${scope.nameStrip(schema)}(${source}, ${copy})`;
}
