import { member, type JsonObject } from "../../document/json.ts";
import { findFlags, writeMatch } from "./patterns.ts";
import type { JsonKind } from "./schema.ts";

/** One bound on values of a kind: when an expression of the kind is out of it, and what is expected instead. */
export interface Limit {
  readonly kind: JsonKind;
  readonly failsWhen: (value: string) => string;
  readonly expected: string;
}

type Row = readonly [
  keyword: string,
  kind: JsonKind,
  failsWhen: (value: string, limit: number) => string,
  expected: (limit: number) => string,
];

const length = (value: string) => `[...${value}].length`;
const size = (value: string) => `Object.keys(${value}).length`;

const rows: readonly Row[] = [
  ["minimum", "number", (value, limit) => `${value} < ${limit}`, (limit) => `at least ${limit}`],
  ["maximum", "number", (value, limit) => `${value} > ${limit}`, (limit) => `at most ${limit}`],
  [
    "exclusiveMinimum",
    "number",
    (value, limit) => `${value} <= ${limit}`,
    (limit) => `more than ${limit}`,
  ],
  [
    "exclusiveMaximum",
    "number",
    (value, limit) => `${value} >= ${limit}`,
    (limit) => `less than ${limit}`,
  ],
  [
    "multipleOf",
    "number",
    (value, limit) => `!isMultiple(${value}, ${limit})`,
    (limit) => `a multiple of ${limit}`,
  ],
  [
    "minLength",
    "string",
    (value, limit) => `${length(value)} < ${limit}`,
    (limit) => `at least ${count(limit, "character")}`,
  ],
  [
    "maxLength",
    "string",
    (value, limit) => `${length(value)} > ${limit}`,
    (limit) => `at most ${count(limit, "character")}`,
  ],
  [
    "minItems",
    "array",
    (value, limit) => `${value}.length < ${limit}`,
    (limit) => `at least ${count(limit, "item")}`,
  ],
  [
    "maxItems",
    "array",
    (value, limit) => `${value}.length > ${limit}`,
    (limit) => `at most ${count(limit, "item")}`,
  ],
  [
    "minProperties",
    "object",
    (value, limit) => `${size(value)} < ${limit}`,
    (limit) => `at least ${count(limit, "key")}`,
  ],
  [
    "maxProperties",
    "object",
    (value, limit) => `${size(value)} > ${limit}`,
    (limit) => `at most ${count(limit, "key")}`,
  ],
];

/** Keywords that no value can be less than. */
const atLeast = new Set(["minLength", "minItems", "minProperties"]);

/** The bounds that the schema sets on values of each kind. */
export function readLimits(schema: JsonObject): Limit[] {
  const limits = rows.flatMap(([keyword, kind, failsWhen, expected]): Limit[] => {
    const limit = member(schema, keyword);
    if (typeof limit !== "number" || !Number.isFinite(limit)) return [];
    if (atLeast.has(keyword) && limit <= 0) return [];
    return [{ kind, failsWhen: (value) => failsWhen(value, limit), expected: expected(limit) }];
  });
  const pattern = member(schema, "pattern");
  if (typeof pattern === "string" && findFlags(pattern) !== undefined)
    limits.push({
      kind: "string",
      failsWhen: (value) => `!${writeMatch(value, pattern)}`,
      expected: `a match of ${pattern}`,
    });
  if (member(schema, "uniqueItems") === true)
    limits.push({
      kind: "array",
      failsWhen: (value) => `!areUnique(${value})`,
      expected: "items that differ",
    });
  return limits;
}

/** The schema without its bounds. */
export function withoutLimits(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keywords.has(key)));
}

const keywords = new Set([...rows.map(([keyword]) => keyword), "pattern", "uniqueItems"]);

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
