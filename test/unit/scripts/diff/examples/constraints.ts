import type { JsonObject } from "../../../../../scripts/document/json.ts";
import {
  asProperty,
  examplesIn,
  inParameter,
  inRequest,
  inResponse,
  type Example,
} from "../documents.ts";

const sent = { parameter: inParameter, request: asProperty(inRequest) };
const response = asProperty(inResponse);

/** Keywords, and the levels of a response whose bound is loosened or removed. */
const bounds = [
  {
    name: "max",
    isUpper: true,
    keywords: ["maximum", "exclusiveMaximum"],
    loosened: "error",
    removed: "warning",
  },
  {
    name: "min",
    isUpper: false,
    keywords: ["minimum", "exclusiveMinimum"],
    loosened: "error",
    removed: "warning",
  },
  {
    name: "max-length",
    isUpper: true,
    keywords: ["maxLength"],
    loosened: "warning",
    removed: "warning",
  },
  {
    name: "min-length",
    isUpper: false,
    keywords: ["minLength"],
    loosened: "warning",
    removed: "warning",
  },
  {
    name: "max-items",
    isUpper: true,
    keywords: ["maxItems"],
    loosened: "warning",
    removed: "warning",
  },
  {
    name: "min-items",
    isUpper: false,
    keywords: ["minItems"],
    loosened: "error",
    removed: "error",
  },
  {
    name: "max-properties",
    isUpper: true,
    keywords: ["maxProperties"],
    loosened: "warning",
    removed: "warning",
  },
  {
    name: "min-properties",
    isUpper: false,
    keywords: ["minProperties"],
    loosened: "warning",
    removed: "warning",
  },
  {
    name: "max-contains",
    isUpper: true,
    keywords: ["maxContains"],
    loosened: "error",
    removed: "error",
  },
  {
    name: "min-contains",
    isUpper: false,
    keywords: ["minContains"],
    loosened: "error",
    removed: "error",
  },
];

const boundExamples = bounds.flatMap(({ name, isUpper, keywords, loosened, removed }) =>
  keywords.flatMap((keyword): Example[] => {
    const at = (value: number): JsonObject => ({ [keyword]: value });
    const [tight, loose] = isUpper ? [at(4), at(5)] : [at(5), at(4)];
    const [tighter, looser] = isUpper ? ["decreased", "increased"] : ["increased", "decreased"];
    return [
      ...Object.entries(sent).flatMap(([area, build]) =>
        examplesIn(build, [
          [`${area}-${name}-${tighter}`, "error", loose, tight],
          [`${area}-${name}-${looser}`, "info", tight, loose],
          [`${area}-${name}-set`, "warning", {}, tight],
          [`${area}-${name}-removed`, "info", tight, {}],
        ]),
      ),
      ...examplesIn(response, [
        [`response-${name}-${looser}`, loosened, tight, loose],
        [`response-${name}-${tighter}`, "info", loose, tight],
        [`response-${name}-removed`, removed, tight, {}],
        [`response-${name}-set`, "info", {}, tight],
      ]),
    ];
  }),
);

export const constraintExamples = [
  ...boundExamples,
  ...Object.entries(sent).flatMap(([area, build]) =>
    examplesIn(build, [
      [`${area}-pattern-added`, "error", {}, { pattern: "a" }],
      [`${area}-pattern-changed`, "warning", { pattern: "a" }, { pattern: "b" }],
      [`${area}-pattern-widened`, "info", { pattern: "a" }, { pattern: ".*" }],
      [`${area}-pattern-removed`, "info", { pattern: "a" }, {}],
      [`${area}-multiple-of-tightened`, "error", { multipleOf: 2 }, { multipleOf: 4 }],
      [`${area}-multiple-of-loosened`, "info", { multipleOf: 4 }, { multipleOf: 2 }],
      [`${area}-unique-items-tightened`, "error", {}, { uniqueItems: true }],
      [`${area}-unique-items-loosened`, "info", { uniqueItems: true }, {}],
    ]),
  ),
  ...examplesIn(response, [
    ["response-pattern-added", "info", {}, { pattern: "a" }],
    ["response-pattern-changed", "info", { pattern: "a" }, { pattern: "b" }],
    ["response-pattern-removed", "info", { pattern: "a" }, {}],
    ["response-multiple-of-loosened", "warning", { multipleOf: 4 }, { multipleOf: 2 }],
    ["response-multiple-of-tightened", "info", { multipleOf: 2 }, { multipleOf: 4 }],
    ["response-unique-items-loosened", "warning", { uniqueItems: true }, {}],
    ["response-unique-items-tightened", "info", {}, { uniqueItems: true }],
  ]),
];
