import { rule } from "./rule.ts";

/** Named schemas, which generated code exports, and prose about the document. */
export const componentRules = {
  "component-schema-removed": rule(
    "info",
    "type",
    "none: a new name breaks nothing, and what uses it is told there",
    'stop importing `components["schemas"]` by this name',
    ["api-schema-removed"],
  ),
  "component-schema-renamed": rule(
    "info",
    "type",
    "itself",
    'import `components["schemas"]` by the new name',
  ),
  "component-schema-changed": rule(
    "info",
    "type",
    "itself",
    "no operation uses it: look at it where you import it",
  ),
  "document-doc-changed": rule("annotation", "nothing", "itself", "nothing has to be done"),
} as const;
