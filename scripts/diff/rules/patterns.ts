import { nothingToDo, sendAccepted } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** `pattern`. */
export const patternRules = {
  "parameter-pattern-added": {
    level: "error",
    breaks: "wire",
    mirror: "parameter-pattern-removed",
    hint: sendAccepted,
    oasdiff: ["request-parameter-pattern-added"],
  },
  "parameter-pattern-changed": {
    level: "warning",
    breaks: "wire",
    mirror: "itself",
    hint: sendAccepted,
    oasdiff: ["request-parameter-pattern-changed"],
  },
  "parameter-pattern-widened": {
    level: "info",
    breaks: "nothing",
    mirror: "parameter-pattern-changed",
    hint: nothingToDo,
    oasdiff: ["request-parameter-pattern-generalized"],
  },
  "parameter-pattern-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "parameter-pattern-added",
    hint: nothingToDo,
    oasdiff: ["request-parameter-pattern-removed"],
  },
  "request-pattern-added": {
    level: "error",
    breaks: "wire",
    mirror: "request-pattern-removed",
    hint: sendAccepted,
    oasdiff: ["request-property-pattern-added"],
  },
  "request-pattern-changed": {
    level: "warning",
    breaks: "wire",
    mirror: "itself",
    hint: sendAccepted,
    oasdiff: ["request-property-pattern-changed"],
  },
  "request-pattern-widened": {
    level: "info",
    breaks: "nothing",
    mirror: "request-pattern-changed",
    hint: nothingToDo,
    oasdiff: ["request-property-pattern-generalized"],
  },
  "request-pattern-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-pattern-added",
    hint: nothingToDo,
    oasdiff: ["request-property-pattern-removed"],
  },
  "response-pattern-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-pattern-removed",
    hint: nothingToDo,
    oasdiff: ["response-property-pattern-added"],
  },
  "response-pattern-changed": {
    level: "info",
    breaks: "nothing",
    mirror: "itself",
    hint: nothingToDo,
    oasdiff: ["response-property-pattern-changed"],
  },
  "response-pattern-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "response-pattern-added",
    hint: nothingToDo,
    oasdiff: ["response-property-pattern-removed"],
  },
} as const satisfies RuleTable;
