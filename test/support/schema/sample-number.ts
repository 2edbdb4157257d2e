import type { SchemaObject } from "../../../src/testing/json-schema.ts";
import { integerBetween, type Bounds, type Random } from "./random.ts";

/** A number at the lower or upper bound of the schema, or between them. */
export function sampleNumber(
  schema: SchemaObject,
  isInteger: boolean,
  bounds: Bounds,
  random: Random,
): number {
  const [lowest, highest] = findRange(schema, isInteger);
  const step = schema.multipleOf ?? (isInteger ? 1 : undefined);
  if (step === undefined) return between(lowest, highest, bounds, (width) => random() * width);
  const [first, last] = [Math.ceil(lowest / step), Math.floor(highest / step)];
  const times = between(first, last, bounds, (width) => integerBetween(random, 0, width));
  return multiple(step, times);
}

/** One of the two, or what is up to 1000 above zero, or above what is next to it. */
function between(
  lowest: number,
  highest: number,
  bounds: Bounds,
  distance: (width: number) => number,
): number {
  if (bounds === "low") return lowest;
  if (bounds === "high") return highest;
  const start = Math.max(lowest, Math.min(0, highest));
  return start + distance(Math.min(highest - start, 1000));
}

/** Without the noise of binary fractions: 3 × 0.1 is 0.3. */
function multiple(step: number, times: number): number {
  if (Number.isInteger(step)) return times * step;
  const product = Number((times * step).toPrecision(15));
  return Number.isInteger(product / step) ? product : times * step;
}

/** Where the schema sets no bound, the widest range in which every language agrees on integers. */
function findRange(schema: SchemaObject, isInteger: boolean): readonly [number, number] {
  const widest = schema.format === "int32" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const { minimum = -Infinity, maximum = Infinity } = schema;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  const lowest = Math.max(minimum, exclusiveMinimum, -widest);
  const highest = Math.min(maximum, exclusiveMaximum, widest);
  const margin = isInteger ? 1 : Math.min(1, (highest - lowest) / 4);
  return [
    lowest === exclusiveMinimum ? lowest + margin : lowest,
    highest === exclusiveMaximum ? highest - margin : highest,
  ];
}
