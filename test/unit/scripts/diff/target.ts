/**
 * What the diff has to find, and how it has to judge it by default. Where circumstances decide, the other levels stand
 * after the one of the rule. Ids are written as a shell expands them.
 */
export const target: readonly (readonly [ids: string, ...levels: string[]])[] = [
  // Paths and operations.
  ["{path,operation}-removed", "error"],
  ["operation-removed-after-deprecation", "info"],
  ["operation-{removed-before-sunset,moved}", "error"],
  ["operation-added", "info"],
  ["operation-id-changed", "warning"],
  ["operation-tag-changed", "info"],
  ["operation-doc-changed", "annotation"],
  ["server-changed", "warning", "error"],
  ["callback-webhook-added", "info"],
  ["callback-webhook-removed", "error"],
  ["link-changed", "info"],
  // Lifecycle.
  ["{operation,parameter,property,header}-{deprecated,reactivated}", "info"],
  // Policies, for `--severity` to switch on.
  ["{deprecation-sunset-missing,sunset-too-soon}", "off"],
  ["sunset-{unparsable,moved-earlier,deleted}", "error"],
  ["stability-{decreased,invalid}", "error"],
  ["stability-increased", "info"],
  ["{version-not-bumped,version-decreased,major-not-bumped}", "info"],
  // Security.
  ["security-scheme-added", "info"],
  ["security-scheme-removed", "warning", "info"],
  ["security-scheme-changed", "warning", "error"],
  ["security-scope-changed", "info"],
  ["security-requirement-{added,removed}", "info", "error"],
  ["security-scope-required", "error"],
  ["security-scope-not-required", "info"],
  // Parameters.
  ["{parameter-added-required,path-parameter-added}", "error"],
  ["parameter-added-optional", "info"],
  ["parameter-removed", "warning"],
  ["parameter-removed-after-deprecation", "info"],
  ["parameter-{removed-before-sunset,moved,became-required,serialization-changed}", "error"],
  ["parameter-became-optional", "info"],
  ["parameter-{type-changed,type-narrowed,property-type-changed,property-type-narrowed}", "error"],
  ["parameter-{type,property-type}-widened", "info"],
  ["parameter-{nullable,enum-value-added}", "info"],
  ["parameter-{not-nullable,enum-value-removed,became-enum}", "error"],
  ["parameter-{header-property-required,extensible-enum-removed}", "error"],
  ["parameter-default-changed", "warning"],
  // Bodies.
  ["request-body-{added-required,removed,became-required}", "error"],
  ["request-body-{added-optional,became-optional}", "info"],
  ["request-{media-type-removed,media-type-schema-added,encoding-changed}", "error"],
  ["request-media-type-{added,schema-removed}", "info"],
  ["response-success-status-removed", "error"],
  ["response-success-status-added", "info", "warning"],
  ["response-error-status-{added,removed}", "info"],
  ["response-media-type-removed", "error"],
  ["response-media-type-{added,schema-added}", "info"],
  ["response-media-type-renamed", "info", "error"],
  ["response-media-type-schema-removed", "warning"],
  ["response-header-removed", "warning", "error"],
  ["response-header-added", "info"],
  ["response-{header-became-optional,became-bodyless}", "error"],
  ["response-header-{type-changed,type-widened,nullable}", "error"],
  ["response-header-{type-narrowed,not-nullable}", "info"],
  // Properties.
  ["request-property-{added,became}-required", "error"],
  ["request-property-{added,became}-optional", "info"],
  ["request-property-removed", "warning", "error"],
  ["response-property-removed-required", "error"],
  ["response-property-removed-optional", "warning"],
  ["response-property-added", "info", "warning"],
  ["response-writeonly-property-{added,removed,requiredness}", "info"],
  ["response-property-became-optional", "error"],
  ["response-property-became-required", "info"],
  ["property-renamed", "error", "warning"],
  ["request-additional-properties-closed", "error"],
  ["{request-additional-properties-opened,response-additional-properties-closed}", "info"],
  ["response-additional-properties-opened", "warning"],
  // Types and null.
  ["request-{type-changed,type-list-narrowed,not-nullable}", "error"],
  ["request-{type-widened,nullable}", "info"],
  ["response-{type-changed,type-widened,nullable}", "error"],
  ["response-{type-narrowed,not-nullable}", "info"],
  ["format-changed", "error", "warning"],
  ["request-read-write-flag-changed", "info"],
  // Whether a property that stops being writeOnly is required is not known where its schema stands: always a warning.
  ["response-read-write-flag-changed", "info", "warning"],
  // Values.
  ["request-{enum-value-removed,became-enum,extensible-enum-removed}", "error"],
  ["request-{readonly-enum-value-removed,enum-value-added}", "info"],
  ["response-enum-value-added", "warning", "info"],
  ["response-{writeonly-enum-value-added,enum-value-removed}", "info"],
  ["response-enum-removed-entirely", "error"],
  ["{request-const-added,request-const-changed}", "error"],
  ["{response-const-removed,response-const-changed}", "error"],
  ["{request-const-removed,response-const-added}", "info"],
  ["request-default-changed", "warning"],
  ["response-default-changed", "info"],
  // Constraints.
  ["{parameter,request}-max{,-length,-items,-properties,-contains}-decreased", "error"],
  ["{parameter,request}-min{,-length,-items,-properties,-contains}-increased", "error"],
  ["{parameter,request}-max{,-length,-items,-properties,-contains}-{increased,removed}", "info"],
  ["{parameter,request}-min{,-length,-items,-properties,-contains}-{decreased,removed}", "info"],
  ["{parameter,request}-{max,min}{,-length,-items,-properties,-contains}-set", "warning"],
  ["request-readonly-bound-tightened", "info"],
  ["{parameter,request}-pattern-added", "error"],
  ["{parameter,request}-pattern-changed", "warning"],
  ["{parameter,request}-pattern-{widened,removed}", "info"],
  ["{parameter,request}-{multiple-of,unique-items}-tightened", "error"],
  ["{parameter,request}-{multiple-of,unique-items}-loosened", "info"],
  ["response-{max-increased,min-decreased,min-items-decreased,min-items-removed}", "error"],
  ["response-{max,min}-contains-removed", "error"],
  ["response-{max-contains-increased,min-contains-decreased}", "error"],
  ["response-{max,min}-removed", "warning"],
  ["response-max-{length,items,properties}-{increased,removed}", "warning"],
  ["response-min-{length,properties}-{decreased,removed}", "warning"],
  ["response-max{,-length,-items,-properties,-contains}-{decreased,set}", "info"],
  ["response-min{,-length,-items,-properties,-contains}-{increased,set}", "info"],
  ["response-pattern-{added,changed,removed}", "info"],
  ["response-{multiple-of,unique-items}-loosened", "warning"],
  ["response-{multiple-of,unique-items}-tightened", "info"],
  // Composition.
  ["request-all-of-branch-added", "error"],
  ["request-all-of-branch-removed", "warning"],
  ["response-all-of-branch-{added,removed}", "info"],
  ["all-of-branch-annotation-only", "info"],
  ["request-{any-of,one-of}-branch-added", "info"],
  ["request-{any-of,one-of}-branch-removed", "error"],
  ["response-any-of-branch-added", "warning"],
  ["response-one-of-branch-added", "error"],
  ["response-{any-of,one-of}-branch-removed", "info"],
  ["request-any-of-became-one-of", "error"],
  ["{request-one-of-became-any-of,response-any-of-became-one-of}", "info"],
  ["response-one-of-became-any-of", "warning"],
  ["wrapped-in-one-of", "error", "info"],
  ["discriminator-{added,removed,mapping-added,mapping-removed}", "info"],
  ["discriminator-{property,mapping}-changed", "error"],
  // A schema for one more item limits what the item may be, unless `items` allowed no more.
  ["{request-prefix-items-added,response-prefix-items-removed}", "error", "info"],
  ["{request-prefix-items-removed,response-prefix-items-added}", "info", "error"],
  ...[
    ...["not", "if", "then", "else", "contains", "property-names", "pattern-property"],
    ...["unevaluated-items", "unevaluated-properties", "dependent-required", "dependent-schema"],
    ...["content-schema", "content-media-type", "content-encoding"],
  ].flatMap((name) => [
    [`{request-${name}-added,response-${name}-removed}`, "error"] as const,
    [`{request-${name}-removed,response-${name}-added}`, "info"] as const,
  ]),
  ["{request,response}-{not,if}-changed", "error"],
  ["{request,response}-{dependent-required,content-media-type,content-encoding}-changed", "error"],
  // Names.
  // That imports of types break is told beside the level, as for every change.
  ["component-schema-{removed,renamed}", "info"],
];

/** Rules that judge nothing of their own: what is told in more detail than was asked for. */
export const more: Readonly<Record<string, string>> = {
  "operation-removed-unstable": "a removal of what was a draft or alpha",
  "response-header-serialization-changed": "what parameters have a rule for too",
  "operation-replaced": "a removal whose successor the document names",
  "operation-version-added": "an addition that has a predecessor",
  "response-header-became-required": "the opposite of one that is asked for",
  "component-schema-changed": "exported types that no operation uses",
  "document-doc-changed": "prose outside of operations",
  "schema-doc-changed": "prose of schemas",
  "schema-keyword-changed": "keywords that no rule knows, so that no change is passed over",
};

/** Written out as a shell does: `a-{b,c}` gives `a-b` and `a-c`. */
export function expand(pattern: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  if (before === undefined || choices === undefined || after === undefined) return [pattern];
  return choices.split(",").flatMap((choice) => expand(before + choice + after));
}
