import type { JsonObject } from "../../../../../scripts/document/json.ts";
import {
  asProperty,
  examplesIn,
  inRequest,
  inResponse,
  object,
  type Example,
} from "../documents.ts";

const text = { type: "string" };
const number = { type: "number" };
const flag = { type: "boolean" };
const cat = object({ kind: text }, { title: "Cat" });
const dog = object({ kind: text, barks: flag }, { title: "Dog" });
const told = (discriminator: JsonObject) => ({ oneOf: [cat, dog], discriminator });
const kind = { propertyName: "kind" };

/** Keywords with one value, and their names in the ids of rules. */
const applicators = {
  not: "not",
  if: "if",
  then: "then",
  else: "else",
  contains: "contains",
  propertyNames: "property-names",
  unevaluatedItems: "unevaluated-items",
  unevaluatedProperties: "unevaluated-properties",
  contentSchema: "content-schema",
  contentMediaType: "content-media-type",
  contentEncoding: "content-encoding",
};

/** Keywords with a map of such values. */
const applicatorMaps = {
  dependentRequired: "dependent-required",
  dependentSchemas: "dependent-schema",
  patternProperties: "pattern-property",
};

function branchExamples(
  direction: "request" | "response",
  levels: Readonly<Record<string, string>>,
) {
  const build = direction === "request" ? inRequest : inResponse;
  const level = (id: string) => levels[id] ?? "";
  return examplesIn(build, [
    [
      `${direction}-one-of-branch-added`,
      level("one-added"),
      { oneOf: [text, number] },
      { oneOf: [text, number, flag] },
    ],
    [
      `${direction}-one-of-branch-removed`,
      level("one-removed"),
      { oneOf: [text, number, flag] },
      { oneOf: [text, number] },
    ],
    [
      `${direction}-any-of-branch-added`,
      level("any-added"),
      { anyOf: [text, number] },
      { anyOf: [text, number, flag] },
    ],
    [
      `${direction}-any-of-branch-removed`,
      level("any-removed"),
      { anyOf: [text, number, flag] },
      { anyOf: [text, number] },
    ],
    [
      `${direction}-all-of-branch-added`,
      level("all-added"),
      { oneOf: [text, number] },
      { oneOf: [text, number], allOf: [{ oneOf: [{ minLength: 1 }, { minimum: 1 }] }] },
    ],
    [
      `${direction}-all-of-branch-removed`,
      level("all-removed"),
      { oneOf: [text, number], allOf: [{ oneOf: [{ minLength: 1 }, { minimum: 1 }] }] },
      { oneOf: [text, number] },
    ],
    [
      `${direction}-prefix-items-added`,
      level("prefix-added"),
      { prefixItems: [text] },
      { prefixItems: [text, number] },
    ],
    [
      `${direction}-prefix-items-removed`,
      level("prefix-removed"),
      { prefixItems: [text, number] },
      { prefixItems: [text] },
    ],
  ]);
}

const values: Readonly<Record<string, readonly [JsonObject[string], JsonObject[string]]>> = {
  contentMediaType: ["image/png", "image/gif"],
  contentEncoding: ["base64", "base32"],
  dependentRequired: [{ a: ["b"] }, { a: ["c"] }],
  dependentSchemas: [{ a: { minProperties: 1 } }, { a: { minProperties: 2 } }],
  patternProperties: [{ "^a": text }, { "^a": number }],
};

function applicatorExamples(): Example[] {
  return Object.entries({ ...applicators, ...applicatorMaps }).flatMap(([keyword, name]) => {
    const [one, other] = values[keyword] ?? [{ minLength: 1 }, { minLength: 2 }];
    const [from, to]: JsonObject[] = [{ [keyword]: one }, { [keyword]: other }];
    return [
      ...examplesIn(asProperty(inRequest), [
        [`request-${name}-added`, "error", {}, from ?? {}],
        [`request-${name}-removed`, "info", from ?? {}, {}],
        [`request-${name}-changed`, "error", from ?? {}, to ?? {}],
      ]),
      ...examplesIn(asProperty(inResponse), [
        [`response-${name}-added`, "info", {}, from ?? {}],
        [`response-${name}-removed`, "error", from ?? {}, {}],
        [`response-${name}-changed`, "error", from ?? {}, to ?? {}],
      ]),
    ];
  });
}

export const compositionExamples = [
  ...branchExamples("request", {
    "one-added": "info",
    "one-removed": "error",
    "any-added": "info",
    "any-removed": "error",
    "all-added": "error",
    "all-removed": "warning",
    "prefix-added": "info",
    "prefix-removed": "error",
  }),
  ...branchExamples("response", {
    "one-added": "error",
    "one-removed": "info",
    "any-added": "warning",
    "any-removed": "info",
    "all-added": "info",
    "all-removed": "info",
    "prefix-added": "error",
    "prefix-removed": "info",
  }),
  ...applicatorExamples(),
  ...examplesIn(inResponse, [
    ["wrapped-in-one-of", "error", cat, { oneOf: [cat, dog] }],
    ["discriminator-added", "info", { oneOf: [cat, dog] }, told(kind)],
    ["discriminator-removed", "info", told(kind), { oneOf: [cat, dog] }],
    ["discriminator-property-changed", "error", told(kind), told({ propertyName: "type" })],
    ["discriminator-mapping-added", "info", told(kind), told({ ...kind, mapping: { cat: "Cat" } })],
    [
      "discriminator-mapping-removed",
      "info",
      told({ ...kind, mapping: { cat: "Cat" } }),
      told(kind),
    ],
    [
      "discriminator-mapping-changed",
      "error",
      told({ ...kind, mapping: { cat: "Cat" } }),
      told({ ...kind, mapping: { cat: "Dog" } }),
    ],
  ]),
  ...examplesIn(inRequest, [
    ["wrapped-in-one-of", "info", cat, { oneOf: [cat, dog] }],
    [
      "wrapped-in-one-of",
      "info",
      object({ p: cat }),
      object({ p: { oneOf: [{ ...cat, description: "A cat" }, dog] } }),
    ],
    [
      "all-of-branch-annotation-only",
      "info",
      { oneOf: [text, number] },
      { oneOf: [text, number], allOf: [{ description: "A" }] },
    ],
  ]),
];
