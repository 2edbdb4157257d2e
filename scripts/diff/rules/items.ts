import { handleNew, nothingToDo, sendAccepted } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** `prefixItems`, `contains` and `unevaluatedItems`. */
export const itemRules = {
  "request-prefix-items-added": {
    level: "error",
    breaks: "both",
    mirror: "request-prefix-items-removed",
    hint: sendAccepted,
    oasdiff: ["request-body-prefix-items-added", "request-property-prefix-items-added"],
  },
  "request-prefix-items-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-prefix-items-added",
    hint: nothingToDo,
    oasdiff: ["request-body-prefix-items-removed", "request-property-prefix-items-removed"],
  },
  "response-prefix-items-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-prefix-items-removed",
    hint: nothingToDo,
    oasdiff: ["response-body-prefix-items-added", "response-property-prefix-items-added"],
  },
  "response-prefix-items-removed": {
    level: "error",
    breaks: "both",
    mirror: "response-prefix-items-added",
    hint: handleNew,
    oasdiff: ["response-body-prefix-items-removed", "response-property-prefix-items-removed"],
  },
  "request-contains-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-contains-removed",
    hint: sendAccepted,
    oasdiff: ["request-body-contains-added", "request-property-contains-added"],
  },
  "request-contains-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-contains-added",
    hint: nothingToDo,
    oasdiff: ["request-body-contains-removed", "request-property-contains-removed"],
  },
  "response-contains-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-contains-removed",
    hint: nothingToDo,
    oasdiff: ["response-body-contains-added", "response-property-contains-added"],
  },
  "response-contains-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-contains-added",
    hint: handleNew,
    oasdiff: ["response-body-contains-removed", "response-property-contains-removed"],
  },
  "request-unevaluated-items-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-unevaluated-items-removed",
    hint: sendAccepted,
    oasdiff: ["request-body-unevaluated-items-added", "request-property-unevaluated-items-added"],
  },
  "request-unevaluated-items-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-unevaluated-items-added",
    hint: nothingToDo,
    oasdiff: [
      "request-body-unevaluated-items-removed",
      "request-property-unevaluated-items-removed",
    ],
  },
  "response-unevaluated-items-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-unevaluated-items-removed",
    hint: nothingToDo,
    oasdiff: ["response-body-unevaluated-items-added", "response-property-unevaluated-items-added"],
  },
  "response-unevaluated-items-removed": {
    level: "error",
    breaks: "wire",
    mirror: "response-unevaluated-items-added",
    hint: handleNew,
    oasdiff: [
      "response-body-unevaluated-items-removed",
      "response-property-unevaluated-items-removed",
    ],
  },
} as const satisfies RuleTable;
