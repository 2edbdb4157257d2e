import type { JsonObject } from "../../../../../scripts/document/json.ts";
import {
  asProperty,
  examplesIn,
  inHeader,
  inParameter,
  inRequest,
  inResponse,
  object,
  type Build,
} from "../documents.ts";

const text = { type: "string" };
const number = { type: "number" };
const integer = { type: "integer" };
const nullable = { type: ["string", "null"] };
const ab = { type: "string", enum: ["a", "b"] };
const a = { type: "string", enum: ["a"] };
const required = { required: ["p"] };
const closed = { additionalProperties: false };

/** Rules that say the same of a body as a whole, of its properties, and of what is deeper. */
function everywhere(build: Build): Build[] {
  return [build, asProperty(build), (schema) => build({ type: "array", items: schema })];
}

const parameters = examplesIn(inParameter, [
  ["parameter-type-changed", "error", text, number],
  ["parameter-type-widened", "info", integer, number],
  ["parameter-type-widened", "info", text, { type: "array", items: text }],
  ["parameter-type-narrowed", "error", { type: ["string", "number"] }, text],
  ["parameter-property-type-changed", "error", object({ p: text }), object({ p: number })],
  ["parameter-property-type-widened", "info", object({ p: integer }), object({ p: number })],
  ["parameter-property-type-narrowed", "error", object({ p: number }), object({ p: integer })],
  ["parameter-nullable", "info", text, nullable],
  ["parameter-not-nullable", "error", nullable, text],
  ["parameter-enum-value-removed", "error", ab, a],
  ["parameter-enum-value-added", "info", a, ab],
  ["parameter-became-enum", "error", text, ab],
  [
    "parameter-header-property-required",
    "error",
    object({ p: text }),
    object({ p: text }, required),
  ],
  [
    "parameter-extensible-enum-removed",
    "error",
    { ...text, "x-extensible-enum": ["a", "b"] },
    { ...text, "x-extensible-enum": ["a"] },
  ],
  ["parameter-default-changed", "warning", text, { ...text, default: "a" }],
]);

const requests = [
  ...everywhere(inRequest).flatMap((build) =>
    examplesIn(build, [
      ["request-type-changed", "error", text, number],
      ["request-type-widened", "info", integer, number],
      [
        "request-type-widened",
        "info",
        { ...integer, format: "int32" },
        { ...integer, format: "int64" },
      ],
      ["request-type-list-narrowed", "error", number, integer],
      ["request-nullable", "info", text, nullable],
      ["request-not-nullable", "error", nullable, text],
      ["request-enum-value-removed", "error", ab, a],
      ["request-enum-value-added", "info", a, ab],
      ["request-became-enum", "error", text, ab],
      ["request-const-added", "error", text, { ...text, const: "a" }],
      ["request-const-changed", "error", { ...text, const: "a" }, { ...text, const: "b" }],
      ["request-const-removed", "info", { ...text, const: "a" }, text],
      ["request-default-changed", "warning", text, { ...text, default: "a" }],
      ["format-changed", "error", { ...text, format: "uuid" }, { ...text, format: "uri" }],
      ["request-property-added-required", "error", object({}), object({ p: text }, required)],
      ["request-property-added-optional", "info", object({}), object({ p: text })],
      ["request-property-removed", "warning", object({ p: text }), object({})],
      ["request-property-removed", "error", object({ p: text }, closed), object({}, closed)],
      [
        "request-property-became-required",
        "error",
        object({ p: text }),
        object({ p: text }, required),
      ],
      [
        "request-property-became-optional",
        "info",
        object({ p: text }, required),
        object({ p: text }),
      ],
      ["property-renamed", "warning", object({ p: text }), object({ q: text })],
      [
        "request-additional-properties-closed",
        "error",
        object({}),
        object({}, { additionalProperties: false }),
      ],
      [
        "request-additional-properties-opened",
        "info",
        object({}, { additionalProperties: false }),
        object({}),
      ],
      ["schema-doc-changed", "annotation", text, { ...text, description: "A" }],
      ["schema-keyword-changed", "annotation", text, { ...text, "x-order": 1 }],
    ]),
  ),
  ...examplesIn(asProperty(inRequest), [
    ["request-read-write-flag-changed", "info", text, { ...text, readOnly: true }],
    [
      "request-readonly-enum-value-removed",
      "info",
      { ...ab, readOnly: true },
      { ...a, readOnly: true },
    ],
    [
      "request-readonly-bound-tightened",
      "info",
      { ...number, readOnly: true, maximum: 5 },
      { ...number, readOnly: true, maximum: 4 },
    ],
    [
      "request-extensible-enum-removed",
      "error",
      { ...text, "x-extensible-enum": ["a", "b"] },
      { ...text, "x-extensible-enum": ["a"] },
    ],
    [
      "request-enum-value-added",
      "info",
      { ...text, "x-extensible-enum": ["a"] },
      { ...text, "x-extensible-enum": ["a", "b"] },
    ],
    ["property-deprecated", "info", text, { ...text, deprecated: true }],
    ["property-reactivated", "info", { ...text, deprecated: true }, text],
  ]),
];

const writeOnly: JsonObject = { ...text, writeOnly: true };

const responses = [
  ...everywhere(inResponse).flatMap((build) =>
    examplesIn(build, [
      ["response-type-changed", "error", text, number],
      ["response-type-widened", "error", integer, number],
      ["response-type-narrowed", "info", number, integer],
      ["format-changed", "warning", { ...text, format: "date-time" }, { ...text, format: "date" }],
      ["response-nullable", "error", text, nullable],
      ["response-not-nullable", "info", nullable, text],
      ["response-enum-value-added", "warning", a, ab],
      [
        "response-enum-value-added",
        "info",
        { ...a, "x-extensible-enum": ["a", "b"] },
        { ...ab, "x-extensible-enum": ["a", "b"] },
      ],
      [
        "response-enum-value-added",
        "info",
        { ...text, "x-extensible-enum": ["a"] },
        { ...text, "x-extensible-enum": ["a", "b"] },
      ],
      ["response-enum-value-removed", "info", ab, a],
      ["response-enum-removed-entirely", "error", ab, text],
      ["response-const-added", "info", text, { ...text, const: "a" }],
      ["response-const-changed", "error", { ...text, const: "a" }, { ...text, const: "b" }],
      ["response-const-removed", "error", { ...text, const: "a" }, text],
      ["response-default-changed", "info", text, { ...text, default: "a" }],
      ["response-property-removed-required", "error", object({ p: text }, required), object({})],
      ["response-property-removed-optional", "warning", object({ p: text }), object({})],
      ["response-property-added", "info", object({}), object({ p: text })],
      ["response-property-added", "warning", object({}, closed), object({ p: text }, closed)],
      [
        "response-property-became-optional",
        "error",
        object({ p: text }, required),
        object({ p: text }),
      ],
      [
        "response-property-became-required",
        "info",
        object({ p: text }),
        object({ p: text }, required),
      ],
      [
        "property-renamed",
        "error",
        object({ p: text }, required),
        object({ q: text }, { required: ["q"] }),
      ],
      [
        "response-additional-properties-closed",
        "info",
        object({}),
        object({}, { additionalProperties: false }),
      ],
      [
        "response-additional-properties-opened",
        "warning",
        object({}, { additionalProperties: false }),
        object({}),
      ],
      ["response-writeonly-property-added", "info", object({}), object({ p: writeOnly })],
      ["response-writeonly-property-removed", "info", object({ p: writeOnly }), object({})],
      [
        "response-writeonly-property-requiredness",
        "info",
        object({ p: writeOnly }),
        object({ p: writeOnly }, required),
      ],
    ]),
  ),
  ...examplesIn(asProperty(inResponse), [
    ["response-read-write-flag-changed", "info", text, writeOnly],
    ["response-read-write-flag-changed", "warning", writeOnly, text],
    [
      "response-writeonly-enum-value-added",
      "info",
      { ...a, writeOnly: true },
      { ...ab, writeOnly: true },
    ],
  ]),
  ...examplesIn(inHeader, [
    ["response-header-type-changed", "error", { type: "boolean" }, number],
    ["response-header-type-narrowed", "info", text, number],
    ["response-header-type-widened", "error", integer, number],
    ["response-header-type-narrowed", "info", number, integer],
    ["response-header-nullable", "error", text, nullable],
    ["response-header-not-nullable", "info", nullable, text],
  ]),
];

export const schemaExamples = [...parameters, ...requests, ...responses];
