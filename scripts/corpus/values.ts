import type { JsonObject, JsonValue } from "../document/json.ts";
import type { Schema, Schemas } from "../../src/testing/json-schema.ts";
import { sampleSchema } from "../../src/testing/sample.ts";
import { choose, createRandom, type Random } from "./random.ts";

/** Values for a schema: some are made from it, and some were changed at one location each. */
export function* makeValues(
  schema: JsonValue,
  schemas: JsonObject,
  mutations: number,
): Generator<JsonValue> {
  for (const [seed, properties] of (["all", "required", "all"] as const).entries()) {
    const random = createRandom(seed + 1);
    // Candidates are refused at random, so that not only the first branch of a union is tried.
    const validate = () => (seed > 0 && random() < 0.5 ? ["refused"] : []);
    const options = { properties, direction: "response" } as const;
    const sample = sampleSchema(schema as Schema, schemas as Schemas, validate, options);
    yield sample;
    for (let count = 0; count < mutations; count += 1) yield mutate(sample, random);
  }
}

/** A part of a value, and its location. */
type Location = readonly [holder: JsonObject | JsonValue[], key: string];

const strangers: readonly JsonValue[] = [null, "no such value", -1.5, 7, true, [], {}, [null]];

/** A copy in which one location holds something else, or nothing. */
function mutate(value: JsonValue, random: Random): JsonValue {
  const copy = { whole: structuredClone(value) };
  const [holder, key] = choose(listLocations(copy), random) ?? [copy, "whole"];
  const stranger = choose([...strangers, undefined, undefined], random);
  if (stranger !== undefined) Object.assign(holder, { [key]: structuredClone(stranger) });
  else if (!Array.isArray(holder) && holder !== copy) Reflect.deleteProperty(holder, key);
  else Object.assign(holder, { [key]: "" });
  return copy.whole;
}

function listLocations(value: JsonValue): Location[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, JsonValue]) => [
    [value, key] as const,
    ...listLocations(inner),
  ]);
}
