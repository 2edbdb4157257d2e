import {
  findReferredSchema,
  isSameJson,
  type Direction,
  type Json,
  type Schema,
  type SchemaObject,
  type Schemas,
} from "./json-schema.ts";
import { travelsOtherWay } from "./one-way.ts";
import { sampleNumber, sampleText } from "./sample-scalar.ts";
import type { Validate } from "./validators.ts";

export interface SampleOptions {
  /** Whether optional properties are there, and lists have an item. */
  readonly properties: "required" | "all";
  /** Leaves out properties that only travel the other way. */
  readonly direction: Direction;
}

interface Context extends SampleOptions {
  readonly schemas: Schemas;
  readonly accepts: (schema: Schema, value: Json) => boolean;
  /** References that led here. */
  readonly within: readonly string[];
  /** Counts the items of a list, so that they differ. */
  readonly index: number;
}

/**
 * A value for a schema, always the same. Of several candidates the first valid one is taken. Every schema gets a value: one
 * that is not valid when nothing better was found, as for a schema that allows nothing.
 */
export function sampleSchema(
  schema: Schema,
  schemas: Schemas,
  validate: Validate,
  options: SampleOptions,
): Json {
  const accepts = (part: Schema, value: Json) =>
    validate(part, value, options.direction).length === 0;
  const context = { ...options, schemas, accepts, within: [], index: 0 };
  const full = sampleAll([schema], context);
  if (full !== undefined && accepts(schema, full)) return full;
  const sparse = sampleAll([schema], { ...context, properties: "required" });
  return sparse !== undefined && accepts(schema, sparse) ? sparse : (full ?? sparse ?? null);
}

/** A value that meets several schemas at once; `undefined` when none is found, or only an endless one. */
function sampleAll(wanted: readonly Schema[], context: Context): Json | undefined {
  const within = [...context.within];
  const parts = expand(wanted, context.schemas, within);
  if (parts === undefined) return undefined;
  const inner = { ...context, within };
  const chosen = parts.find((part) => part.oneOf ?? part.anyOf);
  if (chosen === undefined) return samplePlain(parts, inner);
  const { oneOf, anyOf, ...rest } = chosen;
  const others = [...parts.filter((part) => part !== chosen), rest];
  if (oneOf !== undefined && anyOf !== undefined) others.push({ anyOf });
  let found: Json | undefined;
  for (const branch of oneOf ?? anyOf ?? []) {
    for (const tag of [...tagBranch(chosen, branch), {}]) {
      const value = sampleAll([branch, tag, ...others], inner);
      if (value !== undefined && parts.every((part) => inner.accepts(part, value))) return value;
      found ??= value;
    }
  }
  return found;
}

/** The schemas behind references and `allOf`. Notes the references; `undefined` where they lead round in a circle. */
function expand(
  wanted: readonly Schema[],
  schemas: Schemas,
  within: string[],
): SchemaObject[] | undefined {
  const parts: SchemaObject[] = [];
  for (const schema of wanted) {
    if (schema === false) return undefined;
    if (schema === true) continue;
    const { $ref: reference, allOf = [], ...rest } = schema;
    const isPlain = reference === undefined && allOf.length === 0;
    parts.push(isPlain ? schema : rest);
    if (isPlain) continue;
    if (reference !== undefined && within.includes(reference)) return undefined;
    if (reference !== undefined) within.push(reference);
    const referred = reference === undefined ? [] : [findReferredSchema(reference, schemas)];
    const inner = expand([...referred, ...allOf], schemas, within);
    if (inner === undefined) return undefined;
    parts.push(...inner);
  }
  return parts;
}

/** What the discriminator says of a branch: `petType` is `Cat`. */
function tagBranch({ discriminator }: SchemaObject, branch: Schema): Schema[] {
  const reference = typeof branch === "object" ? branch.$ref : undefined;
  if (discriminator === undefined || reference === undefined) return [];
  const { propertyName, mapping = {} } = discriminator;
  const [value] = Object.entries(mapping).find(([, target]) => target === reference) ?? [
    reference.slice(reference.lastIndexOf("/") + 1),
  ];
  return [{ properties: { [propertyName]: { const: value } } }];
}

/** Examples that the schemas give, or else a value of their type. */
function samplePlain(parts: readonly SchemaObject[], context: Context): Json | undefined {
  const isAccepted = (value: Json) => parts.every((part) => context.accepts(part, value));
  const fixed = parts.flatMap((part) => (part.const === undefined ? [] : [part.const]));
  const enums = parts.flatMap(({ enum: values = [] }) => values);
  const shown = parts.flatMap((part) =>
    [...(part.examples ?? []), part.example, part.default].filter((value) => value !== undefined),
  );
  const isClosed = fixed.length + enums.length > 0;
  const given = [...fixed, ...rotate(enums, context.index), ...shown].filter(isAccepted);
  if (given.length > 0 || isClosed) return given[0] ?? fixed[0] ?? enums[0];
  for (const type of findTypes(parts)) {
    const value = sampleType(type, parts, context, isAccepted);
    if (value !== undefined) return value;
  }
  return undefined;
}

function rotate<T>(values: readonly T[], by: number): T[] {
  const start = values.length === 0 ? 0 : by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}

/** The types that all schemas allow, `null` last; without one, the type that their keywords speak of. */
function findTypes(parts: readonly SchemaObject[]): readonly string[] {
  const named = parts.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  if (named.length > 0) {
    const isAllowed = (type: string) =>
      named.every(
        (types) => types.includes(type) || (type === "integer" && types.includes("number")),
      );
    const allowed = [...new Set(named.flat())].filter(isAllowed);
    return allowed.sort((a, b) => Number(a === "null") - Number(b === "null"));
  }
  const has = (...keywords: (keyof SchemaObject)[]) =>
    parts.some((part) => keywords.some((keyword) => part[keyword] !== undefined));
  if (has("properties", "required", "additionalProperties", "minProperties")) return ["object"];
  if (has("items", "prefixItems", "minItems")) return ["array"];
  return has("minimum", "maximum", "multipleOf") ? ["number"] : ["string"];
}

function sampleType(
  type: string,
  parts: readonly SchemaObject[],
  context: Context,
  isAccepted: (value: Json) => boolean,
): Json | undefined {
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return [false, true].find(isAccepted) ?? false;
    case "integer":
    case "number":
      return sampleNumber(parts, type === "integer", context.index, isAccepted);
    case "string":
      return sampleText(parts, context.index, isAccepted);
    case "array":
      return sampleList(parts, context);
    case "object":
      return sampleObject(parts, context);
    default:
      return undefined;
  }
}

const mostItems = 100;

function sampleList(parts: readonly SchemaObject[], context: Context): Json[] | undefined {
  const least = Math.max(0, ...parts.map(({ minItems }) => minItems ?? 0));
  const most = Math.min(mostItems, ...parts.map(({ maxItems }) => maxItems ?? Infinity));
  const first = Math.max(...parts.map(({ prefixItems = [] }) => prefixItems.length));
  const usual = context.properties === "all" ? Math.max(first, 1) : 0;
  const list: Json[] = [];
  for (let index = 0; index < Math.min(Math.max(least, usual), most); index += 1) {
    const items = parts.map(({ prefixItems, items: rest = true }) => prefixItems?.[index] ?? rest);
    const item = sampleAll(items, { ...context, index });
    const isRepeated = list.some((other) => item !== undefined && isSameJson(other, item));
    if (item === undefined || (isRepeated && parts.some((part) => part.uniqueItems))) break;
    list.push(item);
  }
  return list.length < least ? undefined : list;
}

/** The number of references behind which optional properties are still filled in. */
const deepest = 4;

function sampleObject(parts: readonly SchemaObject[], context: Context): Json | undefined {
  const required = parts.flatMap((part) => part.required ?? []);
  const least = Math.max(0, ...parts.map(({ minProperties }) => minProperties ?? 0));
  const most = Math.min(...parts.map(({ maxProperties }) => maxProperties ?? Infinity));
  const isFull = context.properties === "all" && context.within.length <= deepest;
  const declared = parts.flatMap(({ properties = {} }) => Object.keys(properties));
  const made = Array.from({ length: least }, (_, index) => `property${index + 1}`);
  const value = new Map<string, Json>();
  for (const name of new Set([...required, ...declared, ...made])) {
    const schemas = parts.flatMap((part) => findPropertySchemas(part, name));
    const isOneWay = schemas.some((schema) =>
      travelsOtherWay(schema, context.schemas, context.direction),
    );
    const isRequired = required.includes(name) && !isOneWay;
    const isWanted = isFull && !isOneWay && declared.includes(name);
    if (!isRequired && !isWanted && value.size >= least) continue;
    if (!isRequired && value.size >= most) continue;
    const member = sampleAll(schemas, { ...context, index: 0 });
    if (member !== undefined) value.set(name, member);
    else if (isRequired) return undefined;
  }
  return Object.fromEntries(value);
}

/** What the value under a name has to meet: the property's own schema and those of patterns, or else that of all others. */
function findPropertySchemas(schema: SchemaObject, name: string): readonly Schema[] {
  const { properties = {}, patternProperties = {}, additionalProperties = true } = schema;
  const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const matching = Object.entries(patternProperties)
    .filter(([pattern]) => new RegExp(pattern, "u").test(name))
    .map(([, inner]) => inner);
  const declared = own === undefined ? matching : [own, ...matching];
  return declared.length === 0 ? [additionalProperties] : declared;
}
