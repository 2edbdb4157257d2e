import { handleNew, nothingToDo, sendAccepted } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** `multipleOf` and `uniqueItems`. */
export const strictnessRules = {
  "parameter-multiple-of-tightened": {
    level: "error",
    breaks: "wire",
    mirror: "parameter-multiple-of-loosened",
    hint: sendAccepted,
    oasdiff: [],
  },
  "parameter-multiple-of-loosened": {
    level: "info",
    breaks: "nothing",
    mirror: "parameter-multiple-of-tightened",
    hint: nothingToDo,
    oasdiff: [],
  },
  "request-multiple-of-tightened": {
    level: "error",
    breaks: "wire",
    mirror: "request-multiple-of-loosened",
    hint: sendAccepted,
    oasdiff: [],
  },
  "request-multiple-of-loosened": {
    level: "info",
    breaks: "nothing",
    mirror: "request-multiple-of-tightened",
    hint: nothingToDo,
    oasdiff: [],
  },
  "response-multiple-of-loosened": {
    level: "warning",
    breaks: "wire",
    mirror: "response-multiple-of-tightened",
    hint: handleNew,
    oasdiff: [],
  },
  "response-multiple-of-tightened": {
    level: "info",
    breaks: "nothing",
    mirror: "response-multiple-of-loosened",
    hint: nothingToDo,
    oasdiff: [],
  },
  "parameter-unique-items-tightened": {
    level: "error",
    breaks: "wire",
    mirror: "parameter-unique-items-loosened",
    hint: sendAccepted,
    oasdiff: [],
  },
  "parameter-unique-items-loosened": {
    level: "info",
    breaks: "nothing",
    mirror: "parameter-unique-items-tightened",
    hint: nothingToDo,
    oasdiff: [],
  },
  "request-unique-items-tightened": {
    level: "error",
    breaks: "wire",
    mirror: "request-unique-items-loosened",
    hint: sendAccepted,
    oasdiff: [],
  },
  "request-unique-items-loosened": {
    level: "info",
    breaks: "nothing",
    mirror: "request-unique-items-tightened",
    hint: nothingToDo,
    oasdiff: [],
  },
  "response-unique-items-loosened": {
    level: "warning",
    breaks: "wire",
    mirror: "response-unique-items-tightened",
    hint: handleNew,
    oasdiff: [],
  },
  "response-unique-items-tightened": {
    level: "info",
    breaks: "nothing",
    mirror: "response-unique-items-loosened",
    hint: nothingToDo,
    oasdiff: [],
  },
} as const satisfies RuleTable;
