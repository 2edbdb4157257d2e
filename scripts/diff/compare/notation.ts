import { arrayMember, isObject } from "../../document/json.ts";
import type { DocumentSide, NodeRef } from "../document-side.ts";
import { annotationKeywords } from "./annotation-keywords.ts";
import { applyLimits } from "./apply-limits.ts";
import { normalizeSchema, schemaAt } from "./normalize-schema.ts";
import { choiceOf, type NormalizedSchema } from "./normalized-schema.ts";

type Sides<Value> = readonly [base: Value, revision: Value];

/** Writes two schemas alike where the notation of one of them could say the same as that of the other. */
export function alignNotation(
  sides: { readonly base: DocumentSide; readonly revision: DocumentSide },
  base: NormalizedSchema,
  revision: NormalizedSchema,
): Sides<NormalizedSchema> {
  return [alignWith(sides.base, base, revision), alignWith(sides.revision, revision, base)];
}

function alignWith(
  side: DocumentSide,
  schema: NormalizedSchema,
  other: NormalizedSchema,
): NormalizedSchema {
  const aligned = withoutUnevaluated(alignAlternatives(side, schema, other), other);
  return applyLimits(withoutFormat(aligned, other), other);
}

/** What OpenAPI 3.0 writes as a format and 3.1 as a keyword for the content. */
const contents = [
  ["byte", "contentEncoding", "base64"],
  ["binary", "contentMediaType", "application/octet-stream"],
] as const;

/** Without the format, or the keyword, that the other side says in the other way. */
function withoutFormat(schema: NormalizedSchema, other: NormalizedSchema): NormalizedSchema {
  const keywords = new Map(schema.keywords);
  for (const [format, key, content] of contents) {
    const says = ({ keywords: said }: NormalizedSchema, name: string, value: string) =>
      said.get(name)?.value === value;
    if (
      says(schema, "format", format) &&
      says(other, key, content) &&
      !other.keywords.has("format")
    )
      keywords.delete("format");
    if (
      says(schema, key, content) &&
      says(other, "format", format) &&
      !schema.keywords.has("format")
    )
      keywords.delete(key);
  }
  return keywords.size === schema.keywords.size ? schema : { ...schema, keywords };
}

function alignAlternatives(
  side: DocumentSide,
  schema: NormalizedSchema,
  other: NormalizedSchema,
): NormalizedSchema {
  if (!hasAlternatives(other)) return listTypes(side, schema);
  return spreadOverAlternatives(side, schema.spread ?? schema, other);
}

/** What all alternatives have in common may be written beside them, or in each of them as on the other side. */
function spreadOverAlternatives(
  side: DocumentSide,
  schema: NormalizedSchema,
  other: NormalizedSchema,
): NormalizedSchema {
  const { at, oneOf, anyOf, properties, keywords } = schema;
  const key = oneOf.length > 0 ? "oneOf" : "anyOf";
  const isCommon = properties.size > 0 && (oneOf.length === 0 || anyOf.length === 0);
  if (!isCommon || !isObject(at.value) || at.parts !== undefined || choiceOf(other) !== key)
    return schema;
  if (arrayMember(at.value, key).length !== schema[key].length) return schema;
  const entries = Object.entries(at.value).filter(([name]) => name !== key);
  const common: NodeRef = { ...at, value: Object.fromEntries(entries), without: key };
  const branches = schema[key].map((branch) => {
    const inner = schemaAt(side, branch);
    return { ...inner, parts: [common, ...(inner.parts ?? [inner])] };
  });
  return {
    ...schema,
    [key]: branches,
    types: other.types,
    properties: new Map(),
    required: new Set(),
    keywords: new Map([...keywords].filter(([name]) => name === "discriminator")),
  };
}

function hasAlternatives({ oneOf, anyOf }: NormalizedSchema): boolean {
  return oneOf.length + anyOf.length > 0;
}

/** Alternatives that are nothing but types are a list of types. */
function listTypes(side: DocumentSide, schema: NormalizedSchema): NormalizedSchema {
  const key = choiceOf(schema);
  if (key === undefined || schema.types !== undefined) return schema;
  const lists = schema[key].map((branch) => plainTypes(side, branch));
  const types = new Set(lists.flatMap((list) => [...(list ?? [])]));
  return lists.includes(undefined) ? schema : { ...schema, [key]: [], types };
}

/** The types that a schema allows without any limit; `undefined` when it limits their values. */
export function plainTypes(side: DocumentSide, branch: NodeRef): ReadonlySet<string> | undefined {
  const { types, values, properties, required, keywords, unmergedAllOf, oneOf, anyOf } =
    normalizeSchema(side, branch);
  const parts = [unmergedAllOf, oneOf, anyOf].flat().length + properties.size + required.size;
  const isPlain = [...keywords.keys()].every((name) => annotationKeywords.has(name));
  return isPlain && parts === 0 && values === undefined ? types : undefined;
}

const additional = {
  unevaluatedProperties: "additionalProperties",
  unevaluatedItems: "items",
} as const;

/** Where nothing else may apply, what is not evaluated is what is not named. */
function withoutUnevaluated(schema: NormalizedSchema, other: NormalizedSchema): NormalizedSchema {
  const { keywords, unmergedAllOf } = schema;
  if (!Object.keys(additional).some((key) => keywords.has(key))) return schema;
  const mayApply =
    hasAlternatives(schema) ||
    unmergedAllOf.length > 0 ||
    ["if", "dependentSchemas", "contains"].some((key) => keywords.has(key));
  if (mayApply) return schema;
  const renamed = new Map(keywords);
  for (const [key, name] of Object.entries(additional)) {
    const at = keywords.get(key);
    if (at === undefined || keywords.has(name) || !other.keywords.has(name)) continue;
    renamed.delete(key);
    renamed.set(name, at);
  }
  return { ...schema, keywords: renamed };
}
