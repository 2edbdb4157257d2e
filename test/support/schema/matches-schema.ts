import {
  isJsonObject,
  isSameJson,
  findReferredSchema,
  type Json,
  type Schema,
  type SchemaObject,
  type Schemas,
} from "../../../src/testing/json-schema.ts";

/** Whether the value is one that the schema allows. Formats are not looked at. */
export function matchesSchema(value: Json, schema: Schema, schemas: Schemas): boolean {
  if (typeof schema === "boolean") return schema;
  const within = (inner: Schema) => matchesSchema(value, inner, schemas);
  if (schema.$ref !== undefined && !within(findReferredSchema(schema.$ref, schemas))) return false;
  if (schema.allOf?.every(within) === false) return false;
  if (schema.anyOf?.some(within) === false) return false;
  if (schema.oneOf !== undefined && schema.oneOf.filter(within).length !== 1) return false;
  if (schema.not !== undefined && within(schema.not)) return false;
  if (schema.const !== undefined && !isSameJson(schema.const, value)) return false;
  if (schema.enum?.some((choice) => isSameJson(choice, value)) === false) return false;
  if (!listTypes(schema).some((type) => hasType(value, type))) return false;
  if (typeof value === "number") return matchesNumber(value, schema);
  if (typeof value === "string") return matchesText(value, schema);
  if (Array.isArray(value)) return matchesList(value, schema, schemas);
  return isJsonObject(value) ? matchesObject(value, schema, schemas) : true;
}

const anyType = ["null", "boolean", "number", "string", "array", "object"] as const;

/** The types that the schema allows; all of them when it names none. */
export function listTypes({ type }: SchemaObject): readonly string[] {
  if (type === undefined) return anyType;
  return typeof type === "string" ? [type] : type;
}

function hasType(value: Json, type: string): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function matchesNumber(value: number, schema: SchemaObject): boolean {
  const { minimum = -Infinity, maximum = Infinity, multipleOf } = schema;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  if (value < minimum || value > maximum) return false;
  if (value <= exclusiveMinimum || value >= exclusiveMaximum) return false;
  return multipleOf === undefined || Number.isInteger(value / multipleOf);
}

function matchesText(value: string, { minLength = 0, maxLength, pattern }: SchemaObject): boolean {
  const { length } = Array.from(value);
  if (length < minLength || length > (maxLength ?? Infinity)) return false;
  return pattern === undefined || new RegExp(pattern, "u").test(value);
}

function matchesList(value: readonly Json[], schema: SchemaObject, schemas: Schemas): boolean {
  const { prefixItems = [], items = true, minItems = 0, maxItems = Infinity } = schema;
  if (value.length < minItems || value.length > maxItems) return false;
  const isRepeated = (item: Json, index: number) =>
    value.slice(0, index).some((earlier) => isSameJson(earlier, item));
  if (schema.uniqueItems === true && value.some(isRepeated)) return false;
  return value.every((item, index) => matchesSchema(item, prefixItems[index] ?? items, schemas));
}

function matchesObject(
  value: Readonly<Record<string, Json>>,
  schema: SchemaObject,
  schemas: Schemas,
): boolean {
  const { required = [], minProperties = 0, maxProperties = Infinity, propertyNames } = schema;
  const names = Object.keys(value);
  if (names.length < minProperties || names.length > maxProperties) return false;
  if (!required.every((name) => Object.hasOwn(value, name))) return false;
  if (
    propertyNames !== undefined &&
    !names.every((name) => matchesSchema(name, propertyNames, schemas))
  )
    return false;
  return names.every((name) =>
    findPropertySchemas(schema, name).every((inner) =>
      matchesSchema(value[name] ?? null, inner, schemas),
    ),
  );
}

/** What the value under a name has to fit: the property's own schema, and those of patterns; else that of all others. */
export function findPropertySchemas(schema: SchemaObject, name: string): readonly Schema[] {
  const { properties = {}, patternProperties = {}, additionalProperties = true } = schema;
  const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const matching = Object.entries(patternProperties)
    .filter(([pattern]) => new RegExp(pattern, "u").test(name))
    .map(([, inner]) => inner);
  const declared = own === undefined ? matching : [own, ...matching];
  return declared.length === 0 ? [additionalProperties] : declared;
}
