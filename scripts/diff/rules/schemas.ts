import { rule, type Rule } from "./rule.ts";

const nothing = "nothing has to be done";
const sendOther = "send only what is still accepted";
const expectMore = "handle what may arrive now";
const itself = "itself";

/** What a value may be: types, null, listed values. `parameter` and `request` go to the server, the others come from it. */
const parameters: Readonly<Record<string, Rule>> = {
  "parameter-type-changed": rule("error", "both", itself, sendOther, [
    "request-parameter-type-changed",
  ]),
  "parameter-type-widened": rule("info", "nothing", "parameter-type-narrowed", nothing, [
    "request-parameter-{type-generalized,list-of-types-widened}",
  ]),
  "parameter-type-narrowed": rule("error", "both", "parameter-type-widened", sendOther, [
    "request-parameter-list-of-types-narrowed",
  ]),
  "parameter-property-type-changed": rule("warning", "both", itself, sendOther, [
    "request-parameter-property-type-changed",
  ]),
  "parameter-property-type-widened": rule(
    "info",
    "nothing",
    "parameter-property-type-narrowed",
    nothing,
    ["request-parameter-property-{type-generalized,list-of-types-widened}"],
  ),
  "parameter-property-type-narrowed": rule(
    "error",
    "both",
    "parameter-property-type-widened",
    sendOther,
    ["request-parameter-property-{type-specialized,list-of-types-narrowed}"],
  ),
  "parameter-nullable": rule("info", "nothing", "parameter-not-nullable", nothing, [
    "request-parameter-{,property-}became-nullable",
  ]),
  "parameter-not-nullable": rule("error", "both", "parameter-nullable", sendOther, [
    "request-parameter-{,property-}became-not-nullable",
  ]),
  "parameter-enum-value-removed": rule("error", "both", "parameter-enum-value-added", sendOther, [
    "request-parameter-{,property-}enum-value-removed",
  ]),
  "parameter-enum-value-added": rule("info", "nothing", "parameter-enum-value-removed", nothing, [
    "request-parameter-{,property-}enum-value-added",
  ]),
  "parameter-became-enum": rule("error", "both", "parameter-enum-value-added", sendOther, [
    "request-{header-property,parameter}-became-enum",
  ]),
  "parameter-header-property-required": rule(
    "error",
    "both",
    "request-property-became-optional",
    "send it with every call",
    ["request-header-property-became-required"],
  ),
  "parameter-extensible-enum-removed": rule(
    "error",
    "wire",
    "none: more values than before break nothing",
    sendOther,
    ["request-parameter-x-extensible-enum-value-removed"],
  ),
  "parameter-default-changed": rule(
    "warning",
    "wire",
    itself,
    "send the value that is meant, where calls leave it out",
    ["request-parameter-default-value-{added,removed,changed}"],
  ),
};

const requests: Readonly<Record<string, Rule>> = {
  "request-property-added-required": rule(
    "error",
    "both",
    "request-property-removed",
    "send it with every call",
    ["new-required-request-property{,-with-default}"],
  ),
  "request-property-added-optional": rule("info", "nothing", "request-property-removed", nothing, [
    "new-optional-request-property",
  ]),
  "request-property-removed": rule(
    "warning",
    "type",
    "request-property-added-optional",
    "stop sending it",
    ["request-property-removed"],
  ),
  "request-property-became-required": rule(
    "error",
    "both",
    "request-property-became-optional",
    "send it with every call",
    ["request-property-became-required{,-with-default}"],
  ),
  "request-property-became-optional": rule(
    "info",
    "nothing",
    "request-property-became-required",
    nothing,
    ["request-property-became-optional"],
  ),
  "request-type-changed": rule("error", "both", itself, sendOther, [
    "request-{body,property}-type-changed",
  ]),
  "request-type-widened": rule("info", "nothing", "request-type-list-narrowed", nothing, [
    "request-{body,property}-{type-generalized,type-compatible,list-of-types-widened}",
  ]),
  "request-type-list-narrowed": rule("error", "both", "request-type-widened", sendOther, [
    "request-{body,property}-list-of-types-narrowed",
  ]),
  "request-nullable": rule("info", "nothing", "request-not-nullable", nothing, [
    "request-{body,property}-became-nullable",
  ]),
  "request-not-nullable": rule("error", "both", "request-nullable", sendOther, [
    "request-{body,property}-became-not-nullable",
  ]),
  "request-read-write-flag-changed": rule("info", "type", itself, nothing, [
    "request-{optional,required}-property-became-{,not-}{write,read}-only",
  ]),
  "request-enum-value-removed": rule("error", "both", "request-enum-value-added", sendOther, [
    "request-{property,body}-enum-value-removed",
  ]),
  "request-readonly-enum-value-removed": rule(
    "info",
    "nothing",
    "request-enum-value-added",
    nothing,
    ["request-read-only-property-enum-value-removed"],
  ),
  "request-enum-value-added": rule("info", "nothing", "request-enum-value-removed", nothing, [
    "request-property-enum-value-added",
  ]),
  "request-became-enum": rule("error", "both", "request-enum-value-added", sendOther, [
    "request-{body,property}-became-enum",
  ]),
  "request-extensible-enum-removed": rule(
    "error",
    "wire",
    "none: more values than before break nothing",
    sendOther,
    ["request-property-x-extensible-enum-value-removed"],
  ),
  "request-const-added": rule("error", "both", "request-const-removed", sendOther, [
    "request-{body,property}-const-added",
  ]),
  "request-const-changed": rule("error", "both", itself, sendOther, [
    "request-{body,property}-const-changed",
  ]),
  "request-const-removed": rule("info", "nothing", "request-const-added", nothing, [
    "request-{body,property}-const-removed",
  ]),
  "request-default-changed": rule(
    "warning",
    "wire",
    itself,
    "send the value that is meant, where calls leave it out",
    ["request-{body,property}-default-value-{added,removed,changed}"],
  ),
  "request-readonly-bound-tightened": rule("info", "nothing", itself, nothing, [
    "request-read-only-property-{,exclusive-}{max-decreased,min-increased}",
    "request-read-only-property-max-length-decreased",
  ]),
  "request-additional-properties-closed": rule(
    "error",
    "both",
    "request-additional-properties-opened",
    "send no properties but the named ones",
  ),
  "request-additional-properties-opened": rule(
    "info",
    "nothing",
    "request-additional-properties-closed",
    nothing,
  ),
};

const responses: Readonly<Record<string, Rule>> = {
  "response-property-removed-required": rule(
    "error",
    "both",
    "response-property-added",
    "stop reading it",
    ["response-required-property-removed"],
  ),
  "response-property-removed-optional": rule(
    "warning",
    "both",
    "response-property-added",
    "stop reading it",
    ["response-optional-property-removed"],
  ),
  "response-property-added": rule(
    "info",
    "nothing",
    "response-property-removed-optional",
    nothing,
    ["response-{optional,required}-property-added"],
  ),
  "response-writeonly-property-added": rule(
    "info",
    "nothing",
    "response-writeonly-property-removed",
    nothing,
    ["response-{optional,required}-write-only-property-added"],
  ),
  "response-writeonly-property-removed": rule(
    "info",
    "nothing",
    "response-writeonly-property-added",
    nothing,
    ["response-{optional,required}-write-only-property-removed"],
  ),
  "response-property-became-optional": rule(
    "error",
    "both",
    "response-property-became-required",
    "handle responses without it",
    ["response-property-became-optional"],
  ),
  "response-property-became-required": rule(
    "info",
    "nothing",
    "response-property-became-optional",
    nothing,
    ["response-property-became-required"],
  ),
  "response-writeonly-property-requiredness": rule("info", "nothing", itself, nothing, [
    "response-write-only-property-became-{optional,required}",
  ]),
  "response-type-changed": rule("error", "both", itself, expectMore, [
    "response-{body,property}-type-changed",
  ]),
  "response-type-widened": rule("error", "both", "response-type-narrowed", expectMore, [
    "response-{body,property}-{type-generalized,list-of-types-widened}",
  ]),
  "response-type-narrowed": rule("info", "nothing", "response-type-widened", nothing, [
    "response-{body,property}-{type-specialized,type-compatible,list-of-types-narrowed}",
  ]),
  "response-nullable": rule("error", "both", "response-not-nullable", "handle null", [
    "response-{body,property}-became-nullable",
  ]),
  "response-not-nullable": rule("info", "nothing", "response-nullable", nothing, [
    "response-{body,property}-became-not-nullable",
  ]),
  "response-read-write-flag-changed": rule("info", "type", itself, nothing, [
    "response-{optional,required}-property-became-{,not-}{write,read}-only",
  ]),
  "response-enum-value-added": rule("warning", "wire", "response-enum-value-removed", expectMore, [
    "response-property-enum-value-added",
  ]),
  "response-writeonly-enum-value-added": rule(
    "info",
    "nothing",
    "response-enum-value-removed",
    nothing,
    ["response-write-only-property-enum-value-added"],
  ),
  "response-enum-value-removed": rule("info", "nothing", "response-enum-value-added", nothing, [
    "response-{property,mediatype}-enum-value-removed",
  ]),
  "response-enum-removed-entirely": rule(
    "error",
    "wire",
    "none: a list where any value was possible before breaks nothing",
    expectMore,
  ),
  "response-const-added": rule("info", "nothing", "response-const-removed", nothing, [
    "response-{body,property}-const-added",
  ]),
  "response-const-changed": rule("error", "both", itself, expectMore, [
    "response-{body,property}-const-changed",
  ]),
  "response-const-removed": rule("error", "both", "response-const-added", expectMore, [
    "response-{body,property}-const-removed",
  ]),
  "response-default-changed": rule("info", "nothing", itself, nothing, [
    "response-{body,property}-default-value-{added,removed,changed}",
  ]),
  "response-additional-properties-closed": rule(
    "info",
    "type",
    "response-additional-properties-opened",
    nothing,
  ),
  "response-additional-properties-opened": rule(
    "warning",
    "type",
    "response-additional-properties-closed",
    expectMore,
  ),
  "response-header-type-changed": rule("error", "both", itself, expectMore, [
    "response-header-type-changed",
  ]),
  "response-header-type-widened": rule(
    "error",
    "both",
    "response-header-type-narrowed",
    expectMore,
    ["response-header-type-generalized"],
  ),
  "response-header-type-narrowed": rule(
    "info",
    "nothing",
    "response-header-type-widened",
    nothing,
    ["response-header-type-{specialized,compatible}"],
  ),
  "response-header-nullable": rule("error", "both", "response-header-not-nullable", "handle null", [
    "response-header-became-nullable",
  ]),
  "response-header-not-nullable": rule("info", "nothing", "response-header-nullable", nothing, [
    "response-header-became-not-nullable",
  ]),
};

const both: Readonly<Record<string, Rule>> = {
  "format-changed": rule("error", "wire", itself, "write and read the value in its new format"),
  "property-renamed": rule("error", "both", itself, "use the new name"),
  "schema-doc-changed": rule("annotation", "nothing", itself, nothing),
  "schema-keyword-changed": rule(
    "annotation",
    "nothing",
    itself,
    "look at it: no rule knows what it means",
  ),
};

export const schemaRules = { ...parameters, ...requests, ...responses, ...both };
