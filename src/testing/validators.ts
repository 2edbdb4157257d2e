import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { ConfigError } from "../client/errors/config-error.ts";
import { findNearestWord } from "./did-you-mean.ts";
import { parsePointer } from "./json-pointer.ts";
import {
  formatSchemaReference,
  isJsonObject,
  type Direction,
  type Json,
  type Schema,
  type Schemas,
} from "./json-schema.ts";
import { setAt, type JsonObject } from "./json.ts";
import { relaxSchema } from "./one-way.ts";

/**
 * Says how a value differs from a schema, or nothing when it meets the schema: `/cids/0 must be string`. A property that
 * only travels the other way is not required.
 */
export type Validate = (schema: Schema, value: unknown, direction: Direction) => string[];

/** What was loaded for schemas: compiling them takes longer than all else that a mock does. */
const loaded = new WeakMap<Schemas, Promise<Validate>>();

/** @throws ConfigError when ajv or ajv-formats is not installed */
export function loadValidate(schemas: Schemas): Promise<Validate> {
  const known = loaded.get(schemas) ?? load(schemas);
  loaded.set(schemas, known);
  return known;
}

async function load(schemas: Schemas): Promise<Validate> {
  const { Ajv2020, addFormats } = await loadAjv();
  const createValidate = (direction: Direction) => {
    const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true });
    addFormats(ajv);
    for (const [name, schema] of Object.entries(schemas))
      ajv.addSchema(relaxSchema(schema, schemas, direction), formatSchemaReference(name));
    const relaxed = new WeakMap<object, Schema>();
    return (schema: Schema, value: unknown) => {
      if (typeof schema === "boolean") return schema ? [] : [" is not allowed"];
      const known = relaxed.get(schema) ?? relaxSchema(schema, schemas, direction);
      relaxed.set(schema, known);
      const validate = compile(ajv, known);
      if (validate === undefined || validate(value)) return [];
      return [...new Set((validate.errors ?? []).map((error) => wordError(error, value)))];
    };
  };
  const byDirection = { request: createValidate("request"), response: createValidate("response") };
  return (schema, value, direction) => byDirection[direction](schema, value);
}

/** Ajv compiles a schema once, and knows it again by its identity. What it refuses, no request can be checked against. */
function compile(ajv: Ajv2020, schema: Schema): ValidateFunction | undefined {
  try {
    return ajv.compile(schema);
  } catch {
    return undefined;
  }
}

/** Loads Ajv on first use, so that a missing package is an error that says what to install. */
async function loadAjv() {
  try {
    const [ajv, formats] = await Promise.all([import("ajv/dist/2020.js"), import("ajv-formats")]);
    // Node names what a CommonJS module exports, and bundlers that split a bundle do not.
    return { Ajv2020: ajv.default.Ajv2020, addFormats: formats.default.default };
  } catch (cause) {
    throw new ConfigError(
      "the mock needs the packages ajv and ajv-formats: npm install --save-dev ajv@8 ajv-formats@3",
      undefined,
      cause,
    );
  }
}

function wordError(
  { instancePath, keyword, message, params }: ErrorObject,
  value: unknown,
): string {
  const text = `${instancePath} ${message ?? keyword}`;
  if (keyword === "enum") return `${text}: ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "additionalProperties") return `${text}: ${String(params["additionalProperty"])}`;
  if (keyword !== "required") return text;
  const keys = Object.keys(Object(findValue(value, parsePointer(instancePath))) as object);
  const meant = findNearestWord(String(params["missingProperty"]), keys);
  return meant === undefined ? text : `${text}; is it what ${meant} was meant to be?`;
}

/** The value, in which everything that the schema does not allow is replaced by what another value has there. */
export function restoreInvalid(
  validate: Validate,
  schema: Schema,
  value: JsonObject,
  valid: JsonObject,
): JsonObject {
  let restored = value;
  for (const issue of validate(schema, value, "response")) {
    const keys = cutAtList(value, parsePointer(issue.slice(0, issue.indexOf(" "))));
    const before = keys.length === 0 ? undefined : findValue(valid, keys);
    if (before !== undefined) restored = setAt(restored, keys, before as Json);
  }
  return restored;
}

/** The keys as far as they lead through objects: a list is taken as a whole. */
function cutAtList(value: JsonObject, keys: readonly string[]): string[] {
  const cut: string[] = [];
  let held: Json | undefined = value;
  for (const key of keys) {
    if (held === undefined || !isJsonObject(held)) break;
    cut.push(key);
    held = held[key];
  }
  return cut;
}

function findValue(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((held, key) => (Object(held) as Record<string, unknown>)[key], value);
}
