import { handleNew, nothingToDo, sendAccepted } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** `patternProperties`, `propertyNames`, `unevaluatedProperties` and what depends on a property. */
export const propertySchemaRules = {
  "request-property-names-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-property-names-removed",
    hint: sendAccepted,
    oasdiff: ["request-body-property-names-added", "request-property-property-names-added"],
  },
  "request-property-names-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-property-names-added",
    hint: nothingToDo,
    oasdiff: ["request-body-property-names-removed", "request-property-property-names-removed"],
  },
  "response-property-names-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-property-names-removed",
    hint: nothingToDo,
    oasdiff: ["response-body-property-names-added", "response-property-property-names-added"],
  },
  "response-property-names-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-property-names-added",
    hint: handleNew,
    oasdiff: ["response-body-property-names-removed", "response-property-property-names-removed"],
  },
  "request-unevaluated-properties-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-unevaluated-properties-removed",
    hint: sendAccepted,
    oasdiff: [
      "request-body-unevaluated-properties-added",
      "request-property-unevaluated-properties-added",
    ],
  },
  "request-unevaluated-properties-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-unevaluated-properties-added",
    hint: nothingToDo,
    oasdiff: [
      "request-body-unevaluated-properties-removed",
      "request-property-unevaluated-properties-removed",
    ],
  },
  "response-unevaluated-properties-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-unevaluated-properties-removed",
    hint: nothingToDo,
    oasdiff: [
      "response-body-unevaluated-properties-added",
      "response-property-unevaluated-properties-added",
    ],
  },
  "response-unevaluated-properties-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-unevaluated-properties-added",
    hint: handleNew,
    oasdiff: [
      "response-body-unevaluated-properties-removed",
      "response-property-unevaluated-properties-removed",
    ],
  },
  "request-dependent-required-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-dependent-required-removed",
    hint: sendAccepted,
    oasdiff: ["request-body-dependent-required-added", "request-property-dependent-required-added"],
  },
  "request-dependent-required-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-dependent-required-added",
    hint: nothingToDo,
    oasdiff: [
      "request-body-dependent-required-removed",
      "request-property-dependent-required-removed",
    ],
  },
  "request-dependent-required-changed": {
    level: "error",
    breaks: "wire",
    mirror: "itself",
    hint: sendAccepted,
    oasdiff: [
      "request-body-dependent-required-changed",
      "request-property-dependent-required-changed",
    ],
  },
  "response-dependent-required-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-dependent-required-removed",
    hint: nothingToDo,
    oasdiff: [
      "response-body-dependent-required-added",
      "response-property-dependent-required-added",
    ],
  },
  "response-dependent-required-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-dependent-required-added",
    hint: handleNew,
    oasdiff: [
      "response-body-dependent-required-removed",
      "response-property-dependent-required-removed",
    ],
  },
  "response-dependent-required-changed": {
    level: "error",
    breaks: "wire",
    mirror: "itself",
    hint: handleNew,
    oasdiff: [
      "response-body-dependent-required-changed",
      "response-property-dependent-required-changed",
    ],
  },
  "request-dependent-schema-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-dependent-schema-removed",
    hint: sendAccepted,
    oasdiff: ["request-body-dependent-schema-added", "request-property-dependent-schema-added"],
  },
  "request-dependent-schema-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-dependent-schema-added",
    hint: nothingToDo,
    oasdiff: ["request-body-dependent-schema-removed", "request-property-dependent-schema-removed"],
  },
  "response-dependent-schema-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-dependent-schema-removed",
    hint: nothingToDo,
    oasdiff: ["response-body-dependent-schema-added", "response-property-dependent-schema-added"],
  },
  "response-dependent-schema-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-dependent-schema-added",
    hint: handleNew,
    oasdiff: [
      "response-body-dependent-schema-removed",
      "response-property-dependent-schema-removed",
    ],
  },
  "request-pattern-property-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-pattern-property-removed",
    hint: sendAccepted,
    oasdiff: ["request-body-pattern-property-added", "request-property-pattern-property-added"],
  },
  "request-pattern-property-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-pattern-property-added",
    hint: nothingToDo,
    oasdiff: ["request-body-pattern-property-removed", "request-property-pattern-property-removed"],
  },
  "response-pattern-property-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-pattern-property-removed",
    hint: nothingToDo,
    oasdiff: ["response-body-pattern-property-added", "response-property-pattern-property-added"],
  },
  "response-pattern-property-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-pattern-property-added",
    hint: handleNew,
    oasdiff: [
      "response-body-pattern-property-removed",
      "response-property-pattern-property-removed",
    ],
  },
} as const satisfies RuleTable;
