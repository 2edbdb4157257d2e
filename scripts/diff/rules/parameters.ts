import { nothingToDo, sendAlways, stopSending } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** Parameters as a whole. What their values may be is in the rules of schemas. */
export const parameterRules = {
  "parameter-added-required": {
    level: "error",
    breaks: "both",
    mirror: "parameter-removed",
    hint: sendAlways,
    oasdiff: [
      "new-required-request-default-parameter-to-existing-path",
      "new-required-request-parameter",
      "new-required-request-header-property",
    ],
  },
  "parameter-added-optional": {
    level: "info",
    breaks: "nothing",
    mirror: "parameter-removed",
    hint: nothingToDo,
    oasdiff: [
      "new-optional-request-default-parameter-to-existing-path",
      "new-optional-request-parameter",
    ],
  },
  "path-parameter-added": {
    level: "error",
    breaks: "both",
    mirror: "parameter-removed",
    hint: sendAlways,
    oasdiff: ["new-request-path-parameter"],
  },
  "parameter-removed": {
    level: "warning",
    breaks: "type",
    mirror: "parameter-added-optional",
    hint: stopSending,
    oasdiff: ["request-parameter-removed"],
  },
  "parameter-removed-after-deprecation": {
    level: "info",
    breaks: "type",
    mirror: "parameter-added-optional",
    hint: stopSending,
    oasdiff: ["request-parameter-removed-with-deprecation"],
  },
  "parameter-removed-before-sunset": {
    level: "error",
    breaks: "both",
    mirror: "parameter-added-optional",
    hint: stopSending,
    oasdiff: ["request-parameter-removed-before-sunset"],
  },
  "parameter-moved": {
    level: "error",
    breaks: "both",
    mirror: "itself",
    hint: "send it in its new location",
    oasdiff: [],
  },
  "parameter-became-required": {
    level: "error",
    breaks: "both",
    mirror: "parameter-became-optional",
    hint: sendAlways,
    oasdiff: ["request-parameter-became-required"],
  },
  "parameter-became-optional": {
    level: "info",
    breaks: "nothing",
    mirror: "parameter-became-required",
    hint: nothingToDo,
    oasdiff: ["request-parameter-became-optional"],
  },
  "parameter-serialization-changed": {
    level: "error",
    breaks: "wire",
    mirror: "itself",
    hint: "regenerate the client, which writes it as the server reads it now",
    oasdiff: [],
  },
} as const satisfies RuleTable;
