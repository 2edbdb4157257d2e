import { isObject, type JsonObject, type JsonValue } from "../../document/json.ts";
import { readLimits } from "./limits.ts";
import {
  exactlyOneKey,
  isForeign,
  jsonKinds,
  readLiterals,
  readOtherKeys,
  readProperties,
  findComponent,
  readTypes,
  readUnions,
  type JsonKind,
  type Schemas,
} from "./schema.ts";
import { quote } from "../literal.ts";

/** A schema that one expression can check. */
export interface InlineCheck {
  /** Conditions that are all true for values that do not fit; none where every value fits. */
  readonly failsWhen: (value: string) => string[];
  /** What fits, as it would be written in TypeScript: `string | null`. */
  readonly expected: string;
  /** The same, one by one. */
  readonly alternatives: readonly string[];
}

const knownChecks = new WeakMap<Schemas, WeakMap<JsonObject, { check: InlineCheck | undefined }>>();

/**
 * The check for a schema of types, literals and unions of them; `undefined` for one with structure. Each schema is
 * looked at once: several roads lead to most.
 */
export function inlineCheck(
  schemas: Schemas,
  schema: JsonValue | undefined,
): InlineCheck | undefined {
  if (schema === false) return nothing;
  if (!isObject(schema) || isForeign(schema)) return createCheck([]);
  const known =
    knownChecks.get(schemas) ?? new WeakMap<JsonObject, { check: InlineCheck | undefined }>();
  knownChecks.set(schemas, known);
  const found = known.get(schema) ?? { check: createInlineCheck(schemas, schema) };
  known.set(schema, found);
  return found.check;
}

function createInlineCheck(schemas: Schemas, schema: JsonObject): InlineCheck | undefined {
  const name = findComponent(schemas, schema);
  if (name !== undefined) {
    const target = schemas[name];
    // The values of a long enum are written once, in the function of their component.
    const isLong = isObject(target) && readLiterals(target) !== undefined;
    return Object.keys(schema).length > 1 || isLong ? undefined : inlineCheck(schemas, target);
  }
  if (isStructured(schema)) return undefined;
  const [branches, ...others] = readUnions(schema);
  if (branches === undefined) return ownCheck(schema);
  const isMixed =
    others.length > 0 || readTypes(schema).length > 0 || Object.hasOwn(schema, "enum");
  const checks = branches.map((branch) => inlineCheck(schemas, branch));
  if (isMixed || !checks.every((check) => check !== undefined)) return undefined;
  return unionCheck(checks);
}

/** Keywords that take more than one expression. */
const structural = [
  ...["allOf", "required", "items", "prefixItems", "contains", "unevaluatedItems"],
  ...["patternProperties", "propertyNames", "unevaluatedProperties"],
  ...["dependentRequired", "dependentSchemas", "not", "if", exactlyOneKey],
];

function isStructured(schema: JsonObject): boolean {
  return (
    structural.some((key) => Object.hasOwn(schema, key)) ||
    readLimits(schema).length > 0 ||
    readProperties(schema).length > 0 ||
    ![undefined, true].includes(readOtherKeys(schema) as true | undefined)
  );
}

/** The check for the schema's own types and literals. */
export function ownCheck(schema: JsonObject): InlineCheck {
  const literals = readLiterals(schema);
  return literals === undefined ? createCheck(readTypes(schema)) : literalCheck(literals);
}

/** The check for the kinds. */
export function kindCheck(kinds: readonly JsonKind[]): InlineCheck {
  if (kinds.length === 0) return nothing;
  return createCheck(kinds.length === jsonKinds.length ? [] : kinds);
}

/** The check that no value passes. */
const nothing: InlineCheck = { failsWhen: () => ["true"], ...expecting(["nothing"]) };

/** The check for types; without types, every value passes. */
function createCheck(types: readonly string[]): InlineCheck {
  const names = [...new Set(types)];
  // Every integer is a number.
  const tested = names.filter((name) => name !== "integer" || !names.includes("number"));
  return {
    failsWhen: (value) => tested.map((name) => failsWhenNot(name, value)),
    ...expecting(tested.length === 0 ? ["a value"] : tested),
  };
}

function literalCheck(literals: readonly JsonValue[]): InlineCheck {
  if (literals.length === 0) return nothing;
  const isPlain = (value: JsonValue) => typeof value !== "object" || value === null;
  return {
    failsWhen: (value) => [
      ...new Set(
        literals.map((one) =>
          isPlain(one) ? `${value} !== ${literal(one)}` : `!equals(${value}, ${literal(one)})`,
        ),
      ),
    ],
    ...expecting(literals.map(literal)),
  };
}

function unionCheck(checks: readonly InlineCheck[]): InlineCheck {
  const known = new Map<string, string[]>();
  const failsWhen = (value: string) => {
    const all = checks.map((check) => check.failsWhen(value));
    if (all.some((conditions) => conditions.length === 0)) return [];
    const conditions = [...new Set(all.flat())];
    return conditions.length === 1 ? conditions : conditions.filter((one) => one !== "true");
  };
  return {
    failsWhen(value) {
      const conditions = known.get(value) ?? failsWhen(value);
      known.set(value, conditions);
      return conditions;
    },
    ...expecting(checks.flatMap(({ alternatives }) => alternatives)),
  };
}

function expecting(options: readonly string[]): Pick<InlineCheck, "expected" | "alternatives"> {
  const alternatives = [...new Set(options)];
  return { expected: alternatives.join(" | "), alternatives };
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
