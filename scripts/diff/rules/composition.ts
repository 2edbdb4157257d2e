import { rule, type Rule } from "./rule.ts";

const nothing = "nothing has to be done";
const sendOther = "send only what is still accepted";
const expectMore = "handle what may arrive now";

/** A keyword that asks for more when it is there, by its name in the ids. */
export const applicators: Readonly<Record<string, string>> = {
  not: "not",
  if: "if",
  then: "then",
  else: "else",
  contains: "contains",
  propertyNames: "property-names",
  unevaluatedItems: "unevaluated-items",
  unevaluatedProperties: "unevaluated-properties",
  contentSchema: "content-schema",
  contentMediaType: "content-media-type",
  contentEncoding: "content-encoding",
};

/** The same for the members of a map. */
export const applicatorMaps: Readonly<Record<string, string>> = {
  dependentRequired: "dependent-required",
  dependentSchemas: "dependent-schema",
  patternProperties: "pattern-property",
};

function applicatorRules(name: string): [string, Rule][] {
  const outcomes = (direction: string, outcome: string) => [
    `${direction}-{body,property}-${name}-${outcome}`,
  ];
  return [
    [
      `request-${name}-added`,
      rule("error", "wire", `request-${name}-removed`, sendOther, outcomes("request", "added")),
    ],
    [
      `request-${name}-removed`,
      rule("info", "nothing", `request-${name}-added`, nothing, outcomes("request", "removed")),
    ],
    [
      `request-${name}-changed`,
      rule("error", "wire", "itself", sendOther, outcomes("request", "changed")),
    ],
    [
      `response-${name}-added`,
      rule("info", "nothing", `response-${name}-removed`, nothing, outcomes("response", "added")),
    ],
    [
      `response-${name}-removed`,
      rule("error", "wire", `response-${name}-added`, expectMore, outcomes("response", "removed")),
    ],
    [
      `response-${name}-changed`,
      rule("error", "wire", "itself", expectMore, outcomes("response", "changed")),
    ],
  ];
}

const branches: Readonly<Record<string, Rule>> = {
  "request-all-of-branch-added": rule("error", "both", "request-all-of-branch-removed", sendOther, [
    "request-{body,property}-all-of-added",
  ]),
  "request-all-of-branch-removed": rule("warning", "type", "request-all-of-branch-added", nothing, [
    "request-{body,property}-all-of-removed",
  ]),
  "response-all-of-branch-added": rule(
    "info",
    "nothing",
    "response-all-of-branch-removed",
    nothing,
    ["response-{body,property}-all-of-added"],
  ),
  "response-all-of-branch-removed": rule(
    "info",
    "nothing",
    "response-all-of-branch-added",
    nothing,
    ["response-{body,property}-all-of-removed"],
  ),
  "all-of-branch-annotation-only": rule("info", "nothing", "itself", nothing, [
    "{request,response}-{body,property}-all-of-{added,removed}-annotation-only",
  ]),
  "request-any-of-branch-added": rule("info", "nothing", "request-any-of-branch-removed", nothing, [
    "request-{body,property}-any-of-added",
  ]),
  "request-any-of-branch-removed": rule("error", "both", "request-any-of-branch-added", sendOther, [
    "request-{body,property}-any-of-removed",
  ]),
  "response-any-of-branch-added": rule(
    "warning",
    "both",
    "response-any-of-branch-removed",
    expectMore,
    ["response-{body,property}-any-of-added"],
  ),
  "response-any-of-branch-removed": rule(
    "info",
    "nothing",
    "response-any-of-branch-added",
    nothing,
    ["response-{body,property}-any-of-removed"],
  ),
  "request-one-of-branch-added": rule("info", "nothing", "request-one-of-branch-removed", nothing, [
    "request-{body,property}-one-of-added",
  ]),
  "request-one-of-branch-removed": rule("error", "both", "request-one-of-branch-added", sendOther, [
    "request-{body,property}-one-of-removed",
  ]),
  "response-one-of-branch-added": rule(
    "error",
    "both",
    "response-one-of-branch-removed",
    expectMore,
    ["response-{body,property}-one-of-added"],
  ),
  "response-one-of-branch-removed": rule(
    "info",
    "nothing",
    "response-one-of-branch-added",
    nothing,
    ["response-{body,property}-one-of-removed"],
  ),
  "wrapped-in-one-of": rule("error", "both", "itself", expectMore, [
    "{request,response}-body-wrapped-in-one-of",
  ]),
  "request-prefix-items-added": rule("info", "nothing", "request-prefix-items-removed", nothing, [
    "request-{body,property}-prefix-items-added",
  ]),
  "request-prefix-items-removed": rule("error", "both", "request-prefix-items-added", sendOther, [
    "request-{body,property}-prefix-items-removed",
  ]),
  "response-prefix-items-added": rule(
    "error",
    "both",
    "response-prefix-items-removed",
    expectMore,
    ["response-{body,property}-prefix-items-added"],
  ),
  "response-prefix-items-removed": rule("info", "nothing", "response-prefix-items-added", nothing, [
    "response-{body,property}-prefix-items-removed",
  ]),
  "discriminator-added": rule("info", "nothing", "discriminator-removed", nothing, [
    "{request,response}-{body,property}-discriminator-added",
  ]),
  "discriminator-removed": rule("info", "type", "discriminator-added", nothing, [
    "{request,response}-{body,property}-discriminator-removed",
  ]),
  "discriminator-property-changed": rule(
    "error",
    "both",
    "itself",
    "tell the variants apart by the new property",
    ["{request,response}-{body,property}-discriminator-property-name-changed"],
  ),
  "discriminator-mapping-added": rule("info", "nothing", "discriminator-mapping-removed", nothing, [
    "{request,response}-{body,property}-discriminator-mapping-added",
  ]),
  "discriminator-mapping-removed": rule("info", "type", "discriminator-mapping-added", nothing, [
    "{request,response}-{body,property}-discriminator-mapping-deleted",
  ]),
  "discriminator-mapping-changed": rule(
    "error",
    "both",
    "itself",
    "read this variant by its new schema",
    ["{request,response}-{body,property}-discriminator-mapping-changed"],
  ),
};

export const compositionRules: Readonly<Record<string, Rule>> = {
  ...branches,
  ...Object.fromEntries(
    [...Object.values(applicators), ...Object.values(applicatorMaps)].flatMap(applicatorRules),
  ),
};
