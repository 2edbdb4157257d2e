import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createValidators } from "../../../../../scripts/document/checks/examples.ts";
import {
  isObject,
  member,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../../../../../scripts/document/json.ts";
import { readSource } from "../../../../../scripts/document/read.ts";
import { readOperations } from "../../../../../scripts/document/operation.ts";
import { rewrite } from "../../../../../scripts/document/structure.ts";
import { hoistReferences } from "../../../../../scripts/generate/hoist-references.ts";
import { openEnums } from "../../../../../scripts/generate/open-enums.ts";
import { hasNoDeclaredKeys } from "../../../../../scripts/generate/validators/strip.ts";
import { readSuccessBody } from "../../../../../scripts/generate/validators/success.ts";
import type { Schemas } from "../../../../../src/testing/json-schema.ts";
import type { Validator } from "../../../../../src/validate/validator.ts";
import { createRandom, integerBetween } from "../../../../support/schema/random.ts";
import { sampleSchema } from "../../../../support/schema/sample.ts";
import { issuesOf, loadValidator } from "./generated.ts";

const { value: source } = await readSource("spec/platform/openapi.yaml");
const unread = new Set(["minimum", "format", "example"]);

const hoisted = hoistReferences(source);

/** The document as validators read it: unions are open, limits and formats are not checked. */
const document = rewrite(openEnums(hoisted, readOperations(hoisted)), ({ kind, node }) => {
  if (kind !== "schema") return node;
  const entries = Object.entries(node).filter(([key]) => !unread.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key === "oneOf" ? "anyOf" : key, value] as const),
  );
});
const schemas = objectMember(objectMember(document, "components"), "schemas");

const operations = readOperations(document).flatMap((operation) => {
  const body = readSuccessBody(document, operation);
  const name = operation.operationId ?? "";
  return body === undefined || !isObject(body.schema) ? [] : [{ name, schema: body.schema }];
});

const cases = await Promise.all(
  operations.map(async ({ name, schema }) => {
    const validator = await loadValidator(resolve(`generated/platform/validators/${name}.ts`));
    return [name, validator, schema] as const;
  }),
);

/** Ajv's validators by operation. */
const oracleOf = createOracles((schema) => schema);

/** The same, but every place that declares keys forbids the others. */
const closedOracleOf = createOracles((schema) =>
  hasNoDeclaredKeys(schemas, schema) ? schema : { allOf: [schema], unevaluatedProperties: false },
);

function createOracles(close: (schema: JsonObject) => JsonObject) {
  const closed = rewrite({ components: { schemas } }, ({ kind, node, tokens }) => {
    const isPlace = ["properties", "items", "additionalProperties"].some(
      (key) => tokens.at(-1) === key || tokens.at(-2) === key,
    );
    return kind === "schema" && isPlace ? close(node) : node;
  });
  const roots = Object.fromEntries(operations.map(({ name, schema }) => [name, close(schema)]));
  const validatorOf = createValidators({ ...closed, roots });
  return (name: string) => validatorOf(`/roots/${name}`);
}

const seeds = [1, 2, 3];

function samplesOf(schema: JsonObject): JsonValue[] {
  return seeds.map((seed) =>
    sampleSchema(schema as object, schemas as Schemas, {
      properties: seed === 1 ? "required" : "all",
      bounds: "random",
      seed,
      direction: "response",
    }),
  );
}

type Place = readonly [holder: JsonObject | JsonValue[], key: string];

function placesOf(value: JsonValue): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, JsonValue]) => [
    [value, key] as const,
    ...placesOf(inner),
  ]);
}

const strangers: readonly JsonValue[] = [null, "no such value", 1.5, 7, true, [], {}, [null]];
const mutations = 25;

/** Copies of the value with one place made another. */
function* mutated(value: JsonValue, seed: number): Generator<JsonValue> {
  const random = createRandom(seed);
  for (let count = 0; count < mutations; count += 1) {
    const copy = { whole: structuredClone(value) };
    const places = placesOf(copy);
    const [holder, key] = places[integerBetween(random, 0, places.length - 1)] ?? [copy, "whole"];
    const stranger = strangers[integerBetween(random, 0, strangers.length)];
    if (stranger !== undefined) Object.assign(holder, { [key]: structuredClone(stranger) });
    else if (holder !== copy && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
    yield copy.whole;
  }
}

/** A copy with a key that no schema declares in every object, but for maps of something else. */
function withStrangers(value: JsonValue, { check }: Validator): JsonValue {
  const copy = { whole: structuredClone(value) };
  const objects = placesOf(copy).map(([holder, key]) => member(holder, key));
  for (const object of objects.filter(isObject)) {
    object["unheardOf"] = 1;
    check(copy.whole, "", () => Reflect.deleteProperty(object, "unheardOf"));
  }
  return copy.whole;
}

describe("for every operation", () => {
  it("a validator and Ajv agree on samples and on what becomes of them", () => {
    let misses = 0;

    for (const [name, validator, schema] of cases) {
      for (const [index, sample] of samplesOf(schema).entries()) {
        expect(issuesOf(validator, sample), name).toEqual([]);
        for (const value of mutated(sample, index)) {
          const issues = issuesOf(validator, value);
          if (issues.length > 0) misses += 1;
          expect([name, value, issues.length === 0]).toEqual([name, value, oracleOf(name)(value)]);
        }
      }
    }

    expect(misses).toBeGreaterThan(1000);
  });

  it("stripping keeps all that is declared, takes the rest away, and leaves the response alone", () => {
    let strangers = 0;

    for (const [name, validator, schema] of cases) {
      const { strip = (value: unknown) => value } = validator;
      const isClosed = closedOracleOf(name);
      for (const sample of samplesOf(schema)) {
        const added = withStrangers(sample, validator);
        const before = JSON.stringify(added);

        const stripped = strip(added);

        expect(strip(sample), name).toEqual(sample);
        expect([name, isClosed(stripped), isClosed.errors]).toEqual([name, true, null]);
        expect(JSON.stringify(added)).toBe(before);
        if (JSON.stringify(stripped) !== before) strangers += 1;
      }
    }

    expect(strangers).toBeGreaterThan(200);
  });
});
