import { nothingToDo } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** Named schemas, which generated code exports, and prose about the document. */
export const documentRules = {
  "component-schema-removed": {
    level: "info",
    breaks: "type",
    mirror: "none: a new name breaks nothing, and its uses are reported where they are",
    hint: 'stop importing `components["schemas"]` by this name',
    oasdiff: ["api-schema-removed"],
  },
  "component-schema-renamed": {
    level: "info",
    breaks: "type",
    mirror: "itself",
    hint: 'import `components["schemas"]` by the new name',
    oasdiff: [],
  },
  "component-schema-changed": {
    level: "info",
    breaks: "type",
    mirror: "itself",
    hint: "no operation uses it: look at it where you import it",
    oasdiff: [],
  },
  "document-doc-changed": {
    level: "annotation",
    breaks: "nothing",
    mirror: "itself",
    hint: nothingToDo,
    oasdiff: [],
  },
} as const satisfies RuleTable;
