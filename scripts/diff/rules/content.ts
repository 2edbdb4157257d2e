import { handleNew, nothingToDo, sendAccepted } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** `contentSchema`, `contentMediaType` and `contentEncoding`. */
export const contentRules = {
  "request-content-schema-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-content-schema-removed",
    hint: sendAccepted,
    oasdiff: ["request-body-content-schema-added", "request-property-content-schema-added"],
  },
  "request-content-schema-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-content-schema-added",
    hint: nothingToDo,
    oasdiff: ["request-body-content-schema-removed", "request-property-content-schema-removed"],
  },
  "response-content-schema-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-content-schema-removed",
    hint: nothingToDo,
    oasdiff: ["response-body-content-schema-added", "response-property-content-schema-added"],
  },
  "response-content-schema-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-content-schema-added",
    hint: handleNew,
    oasdiff: ["response-body-content-schema-removed", "response-property-content-schema-removed"],
  },
  "request-content-media-type-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-content-media-type-removed",
    hint: sendAccepted,
    oasdiff: [],
  },
  "request-content-media-type-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-content-media-type-added",
    hint: nothingToDo,
    oasdiff: [],
  },
  "request-content-media-type-changed": {
    level: "error",
    breaks: "wire",
    mirror: "itself",
    hint: sendAccepted,
    oasdiff: [
      "request-body-content-media-type-changed",
      "request-property-content-media-type-changed",
    ],
  },
  "response-content-media-type-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-content-media-type-removed",
    hint: nothingToDo,
    oasdiff: [],
  },
  "response-content-media-type-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-content-media-type-added",
    hint: handleNew,
    oasdiff: [],
  },
  "response-content-media-type-changed": {
    level: "error",
    breaks: "wire",
    mirror: "itself",
    hint: handleNew,
    oasdiff: [
      "response-body-content-media-type-changed",
      "response-property-content-media-type-changed",
    ],
  },
  "request-content-encoding-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-content-encoding-removed",
    hint: sendAccepted,
    oasdiff: [],
  },
  "request-content-encoding-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-content-encoding-added",
    hint: nothingToDo,
    oasdiff: [],
  },
  "request-content-encoding-changed": {
    level: "error",
    breaks: "wire",
    mirror: "itself",
    hint: sendAccepted,
    oasdiff: ["request-body-content-encoding-changed", "request-property-content-encoding-changed"],
  },
  "response-content-encoding-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-content-encoding-removed",
    hint: nothingToDo,
    oasdiff: [],
  },
  "response-content-encoding-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-content-encoding-added",
    hint: handleNew,
    oasdiff: [],
  },
  "response-content-encoding-changed": {
    level: "error",
    breaks: "wire",
    mirror: "itself",
    hint: handleNew,
    oasdiff: [
      "response-body-content-encoding-changed",
      "response-property-content-encoding-changed",
    ],
  },
} as const satisfies RuleTable;
