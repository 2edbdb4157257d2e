import { isObject, type JsonObject, type JsonValue } from "../../document/json.ts";
import {
  jsonKinds,
  literalsOf,
  otherKeysOf,
  propertiesOf,
  referredName,
  typesOf,
  unionsOf,
  type JsonKind,
  type Schemas,
} from "./schema.ts";
import { quote } from "./source.ts";

/** A schema that one expression can check. */
export interface InlineCheck {
  /** Conditions that are all true for values that do not fit; none where every value fits. */
  readonly failsWhen: (value: string) => string[];
  /** What fits, as it would be written in TypeScript: `string | null`. */
  readonly expected: string;
}

/** The check for a schema of types, literals and unions of them; `undefined` for one with structure. */
export function inlineCheck(
  schemas: Schemas,
  schema: JsonValue | undefined,
): InlineCheck | undefined {
  if (!isObject(schema)) return checkOf([]);
  const name = referredName(schemas, schema);
  if (name !== undefined) {
    const target = schemas[name];
    // The values of a long enum are written once, in the function of their component.
    const isLong = isObject(target) && literalsOf(target) !== undefined;
    return Object.keys(schema).length > 1 || isLong ? undefined : inlineCheck(schemas, target);
  }
  if (isStructured(schema)) return undefined;
  const [branches, ...others] = unionsOf(schema);
  if (branches === undefined) return ownCheck(schema);
  const isMixed = others.length > 0 || typesOf(schema).length > 0 || Object.hasOwn(schema, "enum");
  const checks = branches.map((branch) => inlineCheck(schemas, branch));
  if (isMixed || !checks.every((check) => check !== undefined)) return undefined;
  return unionCheck(checks);
}

function isStructured(schema: JsonObject): boolean {
  return (
    ["allOf", "required", "items", "prefixItems"].some((key) => Object.hasOwn(schema, key)) ||
    propertiesOf(schema).length > 0 ||
    ![undefined, true].includes(otherKeysOf(schema) as true | undefined)
  );
}

/** The check for the schema's own types and literals. */
export function ownCheck(schema: JsonObject): InlineCheck {
  const literals = literalsOf(schema);
  return checkOf(
    literals === undefined ? typesOf(schema) : literals.map(literal),
    literals !== undefined,
  );
}

/** The check for the kinds. */
export function kindCheck(kinds: readonly JsonKind[]): InlineCheck {
  return checkOf(kinds.length === jsonKinds.length ? [] : kinds);
}

function checkOf(options: readonly string[], areLiterals = false): InlineCheck {
  const names = [...new Set(options)];
  // Every integer is a number.
  const tested = names.filter((name) => name !== "integer" || !names.includes("number"));
  return {
    failsWhen: (value) =>
      tested.map((name) => (areLiterals ? `${value} !== ${name}` : failsWhenNot(name, value))),
    expected: tested.length === 0 ? "a value" : tested.join(" | "),
  };
}

function unionCheck(checks: readonly InlineCheck[]): InlineCheck {
  const all = (value: string) => checks.map((check) => check.failsWhen(value));
  return {
    failsWhen: (value) =>
      all(value).some((conditions) => conditions.length === 0)
        ? []
        : [...new Set(all(value).flat())],
    expected: [...new Set(checks.map(({ expected }) => expected))].join(" | "),
  };
}

function failsWhenNot(type: string, value: string): string {
  if (type === "null") return `${value} !== null`;
  if (type === "array") return `!Array.isArray(${value})`;
  if (type === "object") return `!isObject(${value})`;
  if (type === "integer") return `!Number.isInteger(${value})`;
  return `typeof ${value} !== ${quote(type)}`;
}

function literal(value: JsonValue): string {
  return typeof value === "string" ? quote(value) : JSON.stringify(value);
}
