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
/** oasdiff 1.15 cannot read `false`, which says the same. */
const closed = { not: {} };
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
  dependentRequired: "dependent-required",
  dependentSchemas: "dependent-schema",
  patternProperties: "pattern-property",
};

/** Those whose change is not told by what changed inside. */
const opaque = ["not", "if", "contentMediaType", "contentEncoding", "dependentRequired"];

/** What a keyword needs beside it to say anything. */
const beside: Readonly<Record<string, JsonObject>> = {
  if: { then: { minLength: 1 } },
  then: { if: { minLength: 1 }, else: { maxLength: 1 } },
  else: { if: { minLength: 1 }, then: { maxLength: 1 } },
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
      `${direction}-prefix-items-added`,
      level("prefix-removed"),
      { prefixItems: [text], items: closed },
      { prefixItems: [text, number], items: closed },
    ],
    [
      `${direction}-prefix-items-removed`,
      level("prefix-added"),
      { prefixItems: [text, number], items: closed },
      { prefixItems: [text], items: closed },
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
  return Object.entries(applicators).flatMap(([keyword, name]) => {
    const [one, other] = values[keyword] ?? [{ minLength: 1 }, { minLength: 2 }];
    const rest = keyword === "if" ? {} : (beside[keyword] ?? {});
    const [from, to]: JsonObject[] = [
      { ...beside[keyword], [keyword]: one },
      { ...beside[keyword], [keyword]: other },
    ];
    const changedIn = (direction: string) =>
      opaque.includes(keyword)
        ? [[`${direction}-${name}-changed`, "error", from ?? {}, to ?? {}] as const]
        : [];
    return [
      ...examplesIn(asProperty(inRequest), [
        [`request-${name}-added`, "error", rest, from ?? {}],
        [`request-${name}-removed`, "info", from ?? {}, rest],
        ...(keyword === "not" ? [] : changedIn("request")),
      ]),
      ...examplesIn(asProperty(inResponse), [
        [`response-${name}-added`, "info", rest, from ?? {}],
        [`response-${name}-removed`, "error", from ?? {}, rest],
        ...changedIn("response"),
      ]),
    ];
  });
}

const overlapping = [object({ a: text }), object({ b: text })];

const exclusivityExamples = [
  ...examplesIn(inRequest, [
    ["request-not-changed", "info", { not: { minLength: 1 } }, { not: { minLength: 2 } }],
    ["request-not-changed", "error", { not: { minLength: 2 } }, { not: { minLength: 1 } }],
    ["request-any-of-became-one-of", "error", { anyOf: overlapping }, { oneOf: overlapping }],
    ["request-one-of-became-any-of", "info", { oneOf: overlapping }, { anyOf: overlapping }],
  ]),
  ...examplesIn(inResponse, [
    ["response-not-changed", "info", { not: { minLength: 2 } }, { not: { minLength: 1 } }],
    ["response-any-of-became-one-of", "info", { anyOf: overlapping }, { oneOf: overlapping }],
    ["response-one-of-became-any-of", "warning", { oneOf: overlapping }, { anyOf: overlapping }],
  ]),
];

export const compositionExamples = [
  ...branchExamples("request", {
    "one-added": "info",
    "one-removed": "error",
    "any-added": "info",
    "any-removed": "error",
    "all-added": "error",
    "all-removed": "warning",
    "prefix-added": "error",
    "prefix-removed": "info",
  }),
  ...branchExamples("response", {
    "one-added": "error",
    "one-removed": "info",
    "any-added": "warning",
    "any-removed": "info",
    "all-added": "info",
    "all-removed": "info",
    "prefix-added": "info",
    "prefix-removed": "error",
  }),
  ...exclusivityExamples,
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
