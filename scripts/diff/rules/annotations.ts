import { nothingToDo } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** Prose, and keywords that no other rule knows. */
export const annotationRules = {
  "schema-doc-changed": {
    level: "annotation",
    breaks: "nothing",
    mirror: "itself",
    hint: nothingToDo,
    oasdiff: [],
  },
  "schema-keyword-changed": {
    level: "annotation",
    breaks: "nothing",
    mirror: "itself",
    hint: "look at it: no rule knows what it means",
    oasdiff: [],
  },
} as const satisfies RuleTable;
