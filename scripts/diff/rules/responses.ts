import { handleAbsence, nothingToDo } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** Statuses, media types and headers of responses. */
export const responseRules = {
  "response-success-status-removed": {
    level: "error",
    breaks: "both",
    mirror: "response-success-status-added",
    hint: "expect one of the statuses that are left",
    oasdiff: ["response-success-status-removed"],
  },
  "response-success-status-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-success-status-removed",
    hint: "handle it where the status is looked at",
    oasdiff: ["response-success-status-added"],
  },
  "response-error-status-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "response-error-status-added",
    hint: nothingToDo,
    oasdiff: ["response-non-success-status-removed"],
  },
  "response-error-status-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-error-status-removed",
    hint: "handle it where errors are told apart",
    oasdiff: ["response-non-success-status-added"],
  },
  "response-media-type-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-media-type-removed",
    hint: nothingToDo,
    oasdiff: ["response-media-type-added"],
  },
  "response-media-type-removed": {
    level: "error",
    breaks: "both",
    mirror: "response-media-type-added",
    hint: "ask for one of the media types that are left",
    oasdiff: ["response-media-type-removed"],
  },
  "response-media-type-renamed": {
    level: "info",
    breaks: "type",
    mirror: "itself",
    hint: "compare the content type by its family",
    oasdiff: [
      "response-media-type-name-changed",
      "response-media-type-name-generalized",
      "response-media-type-name-specialized",
    ],
  },
  "response-media-type-schema-added": {
    level: "info",
    breaks: "type",
    mirror: "response-media-type-schema-removed",
    hint: nothingToDo,
    oasdiff: ["response-body-media-type-schema-added"],
  },
  "response-media-type-schema-removed": {
    level: "warning",
    breaks: "both",
    mirror: "response-media-type-schema-added",
    hint: "check the response before it is used",
    oasdiff: ["response-body-media-type-schema-removed"],
  },
  "response-became-bodyless": {
    level: "error",
    breaks: "both",
    mirror: "itself",
    hint: handleAbsence,
    oasdiff: [],
  },
  "response-header-removed": {
    level: "warning",
    breaks: "type",
    mirror: "response-header-added",
    hint: handleAbsence,
    oasdiff: ["required-response-header-removed", "optional-response-header-removed"],
  },
  "response-header-added": {
    level: "info",
    breaks: "nothing",
    mirror: "response-header-removed",
    hint: nothingToDo,
    oasdiff: ["response-header-added"],
  },
  "response-header-became-optional": {
    level: "error",
    breaks: "both",
    mirror: "response-header-became-required",
    hint: handleAbsence,
    oasdiff: ["response-header-became-optional"],
  },
  "response-header-became-required": {
    level: "info",
    breaks: "nothing",
    mirror: "response-header-became-optional",
    hint: nothingToDo,
    oasdiff: [],
  },
} as const satisfies RuleTable;
