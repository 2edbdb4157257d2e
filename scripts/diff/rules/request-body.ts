import { nothingToDo } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** Request bodies and their media types. */
export const requestBodyRules = {
  "request-body-added-required": {
    level: "error",
    breaks: "both",
    mirror: "request-body-removed",
    hint: "send a body",
    oasdiff: ["request-body-added-required"],
  },
  "request-body-added-optional": {
    level: "info",
    breaks: "nothing",
    mirror: "request-body-removed",
    hint: nothingToDo,
    oasdiff: ["request-body-added-optional"],
  },
  "request-body-removed": {
    level: "error",
    breaks: "both",
    mirror: "request-body-added-optional",
    hint: "send no body any more",
    oasdiff: ["request-body-removed"],
  },
  "request-body-became-required": {
    level: "error",
    breaks: "both",
    mirror: "request-body-became-optional",
    hint: "send a body with every call",
    oasdiff: ["request-body-became-required"],
  },
  "request-body-became-optional": {
    level: "info",
    breaks: "nothing",
    mirror: "request-body-became-required",
    hint: nothingToDo,
    oasdiff: ["request-body-became-optional"],
  },
  "request-media-type-added": {
    level: "info",
    breaks: "nothing",
    mirror: "request-media-type-removed",
    hint: nothingToDo,
    oasdiff: ["request-body-media-type-added"],
  },
  "request-media-type-removed": {
    level: "error",
    breaks: "both",
    mirror: "request-media-type-added",
    hint: "send one of the media types that are left",
    oasdiff: ["request-body-media-type-removed"],
  },
  "request-media-type-schema-added": {
    level: "error",
    breaks: "both",
    mirror: "request-media-type-schema-removed",
    hint: "send what the schema asks for",
    oasdiff: ["request-body-media-type-schema-added"],
  },
  "request-media-type-schema-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "request-media-type-schema-added",
    hint: nothingToDo,
    oasdiff: ["request-body-media-type-schema-removed"],
  },
  "request-encoding-changed": {
    level: "error",
    breaks: "wire",
    mirror: "itself",
    hint: "encode this part of the form as the server reads it now",
    oasdiff: [],
  },
} as const satisfies RuleTable;
