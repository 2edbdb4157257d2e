import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { ConfigError } from "../client/errors/failures.ts";
import { findNearestWord } from "./did-you-mean.ts";
import { parsePointer } from "./json-pointer.ts";
import { formatSchemaReference, type Direction, type Schema, type Schemas } from "./json-schema.ts";
import { relaxSchema } from "./one-way.ts";

/**
 * Says how a value differs from a schema, or nothing when it meets the schema: `/cids/0 must be string`. A property that
 * only travels the other way is not required.
 */
export type Validate = (schema: Schema, value: unknown, direction: Direction) => string[];

/** @throws ConfigError when ajv or ajv-formats is not installed */
export async function loadValidate(schemas: Schemas): Promise<Validate> {
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

/** On first use and not by a static import, so that a missing package can be told what to do about. */
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
  const told = `${instancePath} ${message ?? keyword}`;
  if (keyword === "enum") return `${told}: ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "additionalProperties") return `${told}: ${String(params["additionalProperty"])}`;
  if (keyword !== "required") return told;
  const keys = Object.keys(Object(findValue(value, instancePath)) as object);
  const meant = findNearestWord(String(params["missingProperty"]), keys);
  return meant === undefined ? told : `${told}; is it what ${meant} was meant to be?`;
}

function findValue(value: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce<unknown>(
    (held, key) => (Object(held) as Record<string, unknown>)[key],
    value,
  );
}
