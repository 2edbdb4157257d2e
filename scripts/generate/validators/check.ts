import {
  arrayMember,
  isObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { kindCheck, ownCheck, inlineCheck } from "./inline-check.ts";
import {
  jsonKinds,
  kindsOf,
  otherKeysOf,
  partsOf,
  propertiesOf,
  requiredOf,
  typesOf,
  unionsOf,
  type JsonKind,
  type Schemas,
} from "./schema.ts";
import { block, pointerTo, quote, read, when } from "./source.ts";
import { branchesByKind, hasKind } from "./unions.ts";

/** Where a function is written that checks values against schemas. */
export interface CheckScope {
  readonly schemas: Schemas;
  /** Name of the function that checks values against the schema. */
  nameCheck(schema: JsonValue): string;
}

/** Statements that report where `value` does not fit the schema. */
export function checkLines(schema: JsonValue, scope: CheckScope): string[] {
  if (!isObject(schema)) return [];
  const structure = [
    ...inKind("object", schema, objectLines(schema, scope)),
    ...inKind("array", schema, arrayLines(schema, scope)),
    ...partsOf(scope.schemas, schema).map((part) => call(scope.nameCheck(part), "value", "at")),
    ...unionsOf(schema).flatMap((branches) => unionLines(branches, scope)),
  ];
  return [...ownLines(schema, structure.length > 0), ...structure];
}

/** Nothing else is worth saying of a value of the wrong type. */
function ownLines(schema: JsonObject, hasMore: boolean): string[] {
  const { failsWhen, expected } = ownCheck(schema);
  const conditions = failsWhen("value");
  if (conditions.length === 0) return [];
  const issue = report("at", expected, "value");
  return hasMore
    ? block(`if (${conditions.join(" && ")})`, [issue, "return;"])
    : [when(conditions, issue)];
}

/** The statements where a value of this kind gets past the schema's own type. */
function inKind(kind: "object" | "array", schema: JsonObject, lines: string[]): string[] {
  const types = typesOf(schema);
  if (lines.length === 0 || (types.length > 0 && !types.includes(kind))) return [];
  if (types.length === 1) return lines;
  return block(kind === "object" ? "if (isObject(value))" : "if (Array.isArray(value))", lines);
}

function objectLines(schema: JsonObject, scope: CheckScope): string[] {
  const required = new Set(requiredOf(schema));
  const properties = propertiesOf(schema);
  const names = new Set(properties.map(([name]) => name));
  const bare = [...required]
    .filter((name) => !names.has(name))
    .map((name) => [name, true] as const);
  const places = [...properties, ...bare].flatMap(([name, inner], index) =>
    placeLines(
      `value${index + 1}`,
      read("value", name),
      pointerTo(name),
      inner,
      required.has(name) ? "required" : "optional",
      scope,
    ),
  );
  return [...places, ...otherKeyLines(schema, [...names], scope)];
}

/** What is known of a place before its value is read. */
type Presence = "required" | "optional" | "certain";

/** Statements for one place in the value: a key or an item. */
function placeLines(
  variable: string,
  source: string,
  pointer: string,
  schema: JsonValue,
  presence: Presence,
  scope: CheckScope,
): string[] {
  const declaration = `const ${variable}: unknown = ${source};`;
  const isThere = presence === "optional" ? [`${variable} !== undefined`] : [];
  const inline = inlineCheck(scope.schemas, schema);
  if (inline !== undefined) {
    const failures = inline.failsWhen(variable);
    if (failures.length === 0 && presence !== "required") return [];
    const conditions =
      failures.length === 0 ? [`${variable} === undefined`] : [...isThere, ...failures];
    return [declaration, when(conditions, report(pointer, inline.expected, variable))];
  }
  const check = scope.nameCheck(schema);
  // Whatever admits every kind of value would let a missing one pass.
  const isBlind =
    presence === "required" && kindsOf(scope.schemas, schema).length === jsonKinds.length;
  if (isBlind) {
    const missing = when([`${variable} === undefined`], report(pointer, "a value", variable));
    return [declaration, missing, `else ${call(check, variable, pointer)}`];
  }
  return presence === "optional"
    ? [declaration, when(isThere, call(check, variable, pointer))]
    : [call(check, source, pointer)];
}

/** Pointer to the key that a loop is at. */
const pointerToKey = 'at + "/" + token(key)';

function otherKeyLines(schema: JsonObject, names: readonly string[], scope: CheckScope): string[] {
  const others = otherKeysOf(schema);
  if (others === undefined || others === true) return [];
  const known = `[${names.map(quote).join(", ")}]`;
  const loop = "for (const key of Object.keys(value))";
  if (others === false) {
    const conditions = names.length === 0 ? [] : [`!${known}.includes(key)`];
    return block(loop, [when(conditions, report(pointerToKey, "no such key", "value[key]"))]);
  }
  const lines = placeLines("other", "value[key]", pointerToKey, others, "optional", scope);
  if (lines.length === 0) return [];
  return block(loop, [
    ...(names.length === 0 ? [] : [`if (${known}.includes(key)) continue;`]),
    ...lines,
  ]);
}

function arrayLines(schema: JsonObject, scope: CheckScope): string[] {
  const first = arrayMember(schema, "prefixItems");
  const places = first.flatMap((item, index) =>
    placeLines(
      `item${index}`,
      `value[${index}]`,
      pointerTo(String(index)),
      item,
      "optional",
      scope,
    ),
  );
  const rest = placeLines(
    "item",
    "value[index]",
    'at + "/" + index',
    member(schema, "items") ?? true,
    "certain",
    scope,
  );
  if (rest.length === 0) return places;
  return [
    ...places,
    ...block(`for (let index = ${first.length}; index < value.length; index += 1)`, rest),
  ];
}

/** Tries only branches that admit the kind of the value, so that what is reported is about the branch that was meant. */
function unionLines(branches: readonly JsonValue[], scope: CheckScope): string[] {
  const cases = branchesByKind(branches, scope.schemas);
  const steps = cases.flatMap(({ kinds, admitted }) => {
    const statement = caseStatement(kinds, admitted, scope);
    return statement === undefined ? [] : [{ kinds, statement }];
  });
  const plain = cases
    .flatMap(({ kinds }) => kinds)
    .filter((kind) => !steps.some(({ kinds }) => kinds.includes(kind)));
  const all = jsonKinds.filter((kind) => cases.some(({ kinds }) => kinds.includes(kind)));
  const lines = steps.map(({ kinds, statement }) => `if (${hasKind(kinds)}) ${statement}`);
  if (all.length < jsonKinds.length) {
    const conditions = kindCheck(plain).failsWhen("value");
    lines.push(when(conditions, report("at", kindCheck(all).expected, "value")));
  }
  return lines.map((line, index) => (index === 0 ? line : `else ${line}`));
}

/** What is left to check once the kind is known; `undefined` when nothing is. */
function caseStatement(
  kinds: readonly JsonKind[],
  admitted: readonly JsonValue[],
  scope: CheckScope,
): string | undefined {
  const isPlain = (branch: JsonValue) => {
    const check = inlineCheck(scope.schemas, branch);
    const admitsAll = kindCheck(kindsOf(scope.schemas, branch)).failsWhen("value");
    return check?.failsWhen("value").join() === admitsAll.join();
  };
  if (admitted.some(isPlain)) return undefined;
  const [only, ...others] = admitted;
  if (only !== undefined && others.length === 0) return call(scope.nameCheck(only), "value", "at");
  const checks = admitted.map((branch) => scope.nameCheck(branch));
  return `anyOf([${checks.join(", ")}], value, at, report);`;
}

function call(check: string, value: string, pointer: string): string {
  return `${check}(${value}, ${pointer}, report);`;
}

function report(pointer: string, expected: string, value: string): string {
  return `report(${pointer}, ${quote(expected)}, ${value});`;
}
