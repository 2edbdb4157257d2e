import {
  arrayMember,
  isObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import type { CheckScope } from "./check.ts";
import {
  otherKeysOf,
  partsOf,
  propertiesOf,
  referredName,
  unionsOf,
  type Schemas,
} from "./schema.ts";
import { block, quote, read, when, write } from "./source.ts";
import { casesOf, hasKind } from "./unions.ts";

export interface KeepScope extends CheckScope {
  /** Name of the function that keeps what the schema declares. */
  nameKeep(schema: JsonValue): string;
}

/**
 * Whether the schema declares no keys anywhere, so that values are kept as they are.
 *
 * @param open components that are being looked at
 */
export function isWhole(
  schemas: Schemas,
  schema: JsonValue | undefined,
  open: ReadonlySet<string> = new Set(),
): boolean {
  if (!isObject(schema)) return true;
  const inner = (other: JsonValue | undefined) => isWhole(schemas, other, open);
  const name = referredName(schemas, schema);
  if (name !== undefined && !open.has(name)) {
    if (!isWhole(schemas, schemas[name], new Set([...open, name]))) return false;
  }
  return (
    propertiesOf(schema).length === 0 &&
    [otherKeysOf(schema), member(schema, "items")].every(inner) &&
    [...arrayMember(schema, "prefixItems"), ...arrayMember(schema, "allOf")].every(inner) &&
    unionsOf(schema).flat().every(inner)
  );
}

/** Whether a part beside others adds keys to what they keep. */
function adds(schemas: Schemas, schema: JsonValue): boolean {
  if (!isWhole(schemas, schema)) return true;
  const name = referredName(schemas, schema);
  const target = name === undefined ? schema : schemas[name];
  return isObject(target) && ![undefined, false].includes(otherKeysOf(target) as false | undefined);
}

/** Statements that return what the schema declares of `value`, added to `kept`. */
export function keepLines(schema: JsonObject, scope: KeepScope): string[] {
  const parts = partsOf(scope.schemas, schema).filter((part) => adds(scope.schemas, part));
  return [
    // Already kept whole; to add to it would change the caller's value.
    "if (kept === value) return value;",
    ...objectLines(schema, scope),
    ...arrayLines(schema, scope),
    ...parts.map((part) => `kept = ${scope.nameKeep(part)}(value, kept);`),
    ...unionsOf(schema).flatMap((branches) => unionLines(branches, scope)),
    "return kept ?? value;",
  ];
}

function objectLines(schema: JsonObject, scope: KeepScope): string[] {
  const properties = propertiesOf(schema);
  const lines = properties.map(([name, inner]) => {
    const source = read("value", name);
    return when(
      [`${source} !== undefined`],
      write("fields", name, keptValue(inner, source, read("fields", name), scope)),
    );
  });
  const others = otherKeysOf(schema);
  if (others !== undefined && others !== false) {
    const names = properties.map(([name]) => quote(name));
    const known = names.length === 0 ? [] : [`if ([${names.join(", ")}].includes(key)) continue;`];
    const value = keptValue(others, "value[key]", "own(fields, key)", scope);
    lines.push(
      ...block("for (const key of Object.keys(value))", [...known, `put(fields, key, ${value});`]),
    );
  }
  if (lines.length === 0) return [];
  return block("if (isObject(value))", ["const fields = (kept ??= {}) as Fields;", ...lines]);
}

function arrayLines(schema: JsonObject, scope: KeepScope): string[] {
  const first = arrayMember(schema, "prefixItems");
  const items = member(schema, "items") ?? true;
  if ([...first, items].every((item) => isWhole(scope.schemas, item))) return [];
  const keep = (item: JsonValue, index: string) =>
    `items[${index}] = ${keptValue(item, `value[${index}]`, `items[${index}]`, scope)};`;
  return block("if (Array.isArray(value))", [
    "const items = (kept ??= []) as unknown[];",
    ...first.map((item, index) => when([`${index} < value.length`], keep(item, String(index)))),
    ...block(`for (let index = ${first.length}; index < value.length; index += 1)`, [
      keep(items, "index"),
    ]),
  ]);
}

function unionLines(branches: readonly JsonValue[], scope: KeepScope): string[] {
  const cases = casesOf(branches, scope.schemas);
  return branches
    .filter((branch) => adds(scope.schemas, branch))
    .map((branch) => {
      const own = cases.filter(({ admitted }) => admitted.includes(branch));
      // The only branch that admits a kind is the one that such a value fits.
      const isOnly = own.every(({ admitted }) => admitted.length === 1);
      const isMeant = isOnly
        ? hasKind(own.flatMap(({ kinds }) => kinds))
        : `fits(${scope.nameCheck(branch)}, value)`;
      return when([isMeant], `kept = ${scope.nameKeep(branch)}(value, kept);`);
    });
}

function keptValue(schema: JsonValue, source: string, kept: string, scope: KeepScope): string {
  return isWhole(scope.schemas, schema) ? source : `${scope.nameKeep(schema)}(${source}, ${kept})`;
}
