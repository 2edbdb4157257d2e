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
export interface SimpleTest {
  /** Conditions that are all true for values that do not fit; none where every value fits. */
  readonly misses: (value: string) => string[];
  /** What fits, as it would be written in TypeScript: `string | null`. */
  readonly expected: string;
}

/** The test for a schema of types, literals and unions of them; `undefined` for one with structure. */
export function simpleTest(
  schemas: Schemas,
  schema: JsonValue | undefined,
): SimpleTest | undefined {
  if (!isObject(schema)) return testOf([]);
  const name = referredName(schemas, schema);
  if (name !== undefined) {
    const target = schemas[name];
    // The values of a long enum are written once, in the function of their component.
    const isLong = isObject(target) && literalsOf(target) !== undefined;
    return Object.keys(schema).length > 1 || isLong ? undefined : simpleTest(schemas, target);
  }
  if (isStructured(schema)) return undefined;
  const [branches, ...others] = unionsOf(schema);
  if (branches === undefined) return ownTest(schema);
  const isMixed = others.length > 0 || typesOf(schema).length > 0 || Object.hasOwn(schema, "enum");
  const tests = branches.map((branch) => simpleTest(schemas, branch));
  if (isMixed || !tests.every((test) => test !== undefined)) return undefined;
  return unionTest(tests);
}

function isStructured(schema: JsonObject): boolean {
  return (
    ["allOf", "required", "items", "prefixItems"].some((key) => Object.hasOwn(schema, key)) ||
    propertiesOf(schema).length > 0 ||
    ![undefined, true].includes(otherKeysOf(schema) as true | undefined)
  );
}

/** The test for the schema's own types and literals. */
export function ownTest(schema: JsonObject): SimpleTest {
  const literals = literalsOf(schema);
  return testOf(
    literals === undefined ? typesOf(schema) : literals.map(literal),
    literals !== undefined,
  );
}

/** The test for the kinds. */
export function kindTest(kinds: readonly JsonKind[]): SimpleTest {
  return testOf(kinds.length === jsonKinds.length ? [] : kinds);
}

function testOf(options: readonly string[], areLiterals = false): SimpleTest {
  const names = [...new Set(options)];
  // Every integer is a number.
  const tested = names.filter((name) => name !== "integer" || !names.includes("number"));
  return {
    misses: (value) =>
      tested.map((name) => (areLiterals ? `${value} !== ${name}` : missOf(name, value))),
    expected: tested.length === 0 ? "a value" : tested.join(" | "),
  };
}

function unionTest(tests: readonly SimpleTest[]): SimpleTest {
  const all = (value: string) => tests.map((test) => test.misses(value));
  return {
    misses: (value) =>
      all(value).some((misses) => misses.length === 0) ? [] : [...new Set(all(value).flat())],
    expected: [...new Set(tests.map(({ expected }) => expected))].join(" | "),
  };
}

function missOf(type: string, value: string): string {
  if (type === "null") return `${value} !== null`;
  if (type === "array") return `!Array.isArray(${value})`;
  if (type === "object") return `!isObject(${value})`;
  if (type === "integer") return `!Number.isInteger(${value})`;
  return `typeof ${value} !== ${quote(type)}`;
}

function literal(value: JsonValue): string {
  return typeof value === "string" ? quote(value) : JSON.stringify(value);
}
