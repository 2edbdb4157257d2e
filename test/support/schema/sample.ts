import { matchesSchema, findPropertySchemas, listTypes } from "./matches-schema.ts";
import {
  isSameJson,
  findReferredSchema,
  type Json,
  type Schema,
  type SchemaObject,
  type Schemas,
} from "../../../src/testing/json-schema.ts";
import { mergeSchemas } from "./merge-schemas.ts";
import { createRandom, integerBetween, type Bounds, type Random } from "./random.ts";
import { sampleNumber } from "./sample-number.ts";
import { sampleText } from "./sample-text.ts";

export interface SampleOptions {
  /** Whether optional properties are there. */
  readonly properties: "required" | "all";
  readonly bounds: Bounds;
  /** Chooses among branches, values and lengths; the same seed gives the same value. */
  readonly seed: number;
  /** Leaves out optional properties that are only read (in requests) or only written (in responses). */
  readonly direction?: "request" | "response";
}

const mostAttempts = 20;

/**
 * A value that the schema allows, the same for the same options. References name schemas of `schemas`
 * (`#/components/schemas/NAME`); circles end where something optional can be left out.
 *
 * @throws Error when no value was found, as for a circle of required properties or a pattern that no try met
 */
export function sampleSchema(schema: Schema, schemas: Schemas, options: SampleOptions): Json {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const random = createRandom(options.seed + attempt * 0x9e3779b1);
    // What is at the ends may not meet a pattern; something between them may.
    const bounds = attempt < mostAttempts / 2 ? options.bounds : "random";
    const value = sample(schema, { ...options, bounds, schemas, random, within: [] });
    if (value !== undefined && matchesSchema(value, schema, schemas)) return value;
  }
  throw new Error(`no sample was found for the schema ${JSON.stringify(schema).slice(0, 200)}`);
}

interface Context extends SampleOptions {
  readonly schemas: Schemas;
  readonly random: Random;
  /** References that led here. */
  readonly within: readonly string[];
}

/** `undefined` when there is no value, or none that ends. */
function sample(schema: Schema, context: Context): Json | undefined {
  const flat = flatten(schema, context);
  if (flat === undefined) return undefined;
  const { oneOf, ...withoutOneOf } = flat.schema;
  if (oneOf !== undefined) return sampleBranch(withoutOneOf, oneOf, 1, flat.context);
  const { anyOf, ...plain } = withoutOneOf;
  if (anyOf !== undefined) return sampleBranch(plain, anyOf, anyOf.length, flat.context);
  return samplePlain(plain, flat.context);
}

interface Flat {
  readonly schema: SchemaObject;
  readonly context: Context;
}

/** One schema for a reference or `allOf` and what stands beside it; nothing where that leads round in a circle. */
function flatten(schema: Schema, context: Context): Flat | undefined {
  if (typeof schema === "boolean") return schema ? { schema: {}, context } : undefined;
  const { $ref: reference, allOf = [], ...rest } = schema;
  if (reference !== undefined && context.within.includes(reference)) return undefined;
  const referred = reference === undefined ? [] : [findReferredSchema(reference, context.schemas)];
  const inner =
    reference === undefined ? context : { ...context, within: [...context.within, reference] };
  let flat: Flat = { schema: rest, context: inner };
  for (const part of [...referred, ...allOf]) {
    const other = flatten(part, flat.context);
    if (other === undefined) return undefined;
    flat = { schema: mergeSchemas(flat.schema, other.schema), context: other.context };
  }
  return flat;
}

/** A value of one branch, which `most` of them at most allow. */
function sampleBranch(
  rest: SchemaObject,
  branches: readonly Schema[],
  most: number,
  context: Context,
): Json | undefined {
  const first = integerBetween(context.random, 0, branches.length - 1);
  for (const properties of [context.properties, "all"] as const) {
    for (const branch of [...branches.slice(first), ...branches.slice(0, first)]) {
      const value = sample({ allOf: [rest, branch] }, { ...context, properties });
      if (value === undefined) continue;
      if (branches.filter((other) => matchesSchema(value, other, context.schemas)).length <= most)
        return value;
    }
  }
  return undefined;
}

function samplePlain(schema: SchemaObject, context: Context): Json | undefined {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return pick(schema.enum, context);
  switch (pick(likelyTypes(schema), context)) {
    case "null":
      return null;
    case "boolean":
      return pick([false, true], context);
    case "integer":
      return sampleNumber(schema, true, context.bounds, context.random);
    case "number":
      return sampleNumber(schema, false, context.bounds, context.random);
    case "string":
      return sampleText(schema, context.bounds, context.random);
    case "array":
      return sampleList(schema, context);
    case "object":
      return sampleObject(schema, context);
    default:
      return undefined;
  }
}

/** The first, the last, or any. */
function pick<Choice>(choices: readonly Choice[], { bounds, random }: Context): Choice | undefined {
  if (bounds === "low") return choices[0];
  return bounds === "high"
    ? choices.at(-1)
    : choices[integerBetween(random, 0, choices.length - 1)];
}

/** The types that the schema names, `null` first; without a name, the one that its keywords speak of. */
function likelyTypes(schema: SchemaObject): readonly string[] {
  if (schema.type !== undefined)
    return listTypes(schema).toSorted((a, b) => Number(b === "null") - Number(a === "null"));
  if (schema.properties ?? schema.required ?? schema.additionalProperties) return ["object"];
  if (schema.items ?? schema.prefixItems ?? schema.minItems) return ["array"];
  return schema.minimum === undefined && schema.maximum === undefined ? ["string"] : ["number"];
}

const mostItems = 100;

function sampleList(schema: SchemaObject, context: Context): Json[] | undefined {
  const { prefixItems = [], items = true, minItems = 0, maxItems = Infinity } = schema;
  const least = Math.max(minItems, prefixItems.length);
  const most = maxItems <= mostItems ? maxItems : least + 2;
  const wanted = { low: least, high: most, random: least + 1 };
  const length = Math.min(wanted[context.bounds], maxItems);
  const list: Json[] = [];
  for (let tries = 0; list.length < length && tries < length * 10; tries += 1) {
    const item = sample(prefixItems[list.length] ?? items, {
      ...context,
      // Several items of one list at the same bound would be the same.
      bounds: tries === 0 ? context.bounds : "random",
    });
    if (item === undefined) break;
    const isRepeated = schema.uniqueItems === true && list.some((other) => isSameJson(other, item));
    if (!isRepeated) list.push(item);
  }
  return list.length < minItems ? undefined : list;
}

/** How many references deep optional properties are still filled in. */
const deepest = 5;

function sampleObject(schema: SchemaObject, context: Context): Json | undefined {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const { minProperties = 0, maxProperties = Infinity } = schema;
  const entries: [string, Json][] = [];
  for (const name of required) {
    const value = sample({ allOf: findPropertySchemas(schema, name) }, context);
    if (value === undefined) return undefined;
    entries.push([name, value]);
  }
  const isFull = () => entries.length >= maxProperties;
  const hasRoom = context.properties === "all" && context.within.length <= deepest;
  for (const [name, property] of Object.entries(properties)) {
    if (required.includes(name) || isFull()) continue;
    if (entries.length >= minProperties && (!hasRoom || isOneWay(property, context))) continue;
    const value = sample({ allOf: findPropertySchemas(schema, name) }, context);
    if (value !== undefined) entries.push([name, value]);
  }
  const takesMore = additionalProperties !== undefined && additionalProperties !== false;
  const wanted = Math.max(minProperties, entries.length + Number(takesMore && hasRoom));
  for (let tries = 0; entries.length < wanted && !isFull() && tries < wanted * 10; tries += 1) {
    const name = sample(propertyNames ?? { minLength: 1 }, { ...context, bounds: "random" });
    if (typeof name !== "string" || entries.some(([other]) => other === name)) continue;
    const value = sample({ allOf: findPropertySchemas(schema, name) }, context);
    if (value !== undefined) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

/** Whether the property travels in the other direction only. */
function isOneWay(property: Schema, context: Pick<Context, "direction" | "schemas">): boolean {
  if (typeof property === "boolean") return false;
  const { $ref: reference, readOnly = false, writeOnly = false } = property;
  if (reference !== undefined && isOneWay(findReferredSchema(reference, context.schemas), context))
    return true;
  return context.direction === "request" ? readOnly : context.direction === "response" && writeOnly;
}
