/** Where oasdiff 1.15 judges an example otherwise, by the ids of our rules, and why we stay with our judgement. */
export const disagreements: readonly (readonly [rules: RegExp, reason: string])[] = [
  // It finds nothing.
  [
    /^(request|response)-(not|if|then|else|property-names|unevaluated-(items|properties)|pattern-property)-/,
    "1.15 does not read these keywords of OpenAPI 3.1",
  ],
  [/-(contains|dependent-(required|schema)|content-(schema|media-type|encoding))-/, "nor these"],
  [/-(prefix-items|const|(max|min)-contains)-/, "nor these"],
  [/^(parameter|response-header)-(not-)?nullable$/, "1.15 does not look at null here"],
  [/^response-not-nullable$/, "the rule came after 1.15"],
  [/^response-header-(type-|added)/, "the rules came after 1.15"],
  [/^response-type-narrowed$/, "the rule came after 1.15"],
  [
    /^(request|response)-media-type-schema-/,
    "1.15 takes a schema that is not there for an empty one",
  ],
  [/^callback-webhook-/, "it has no rules for callbacks, and 1.15 none for webhooks"],
  [
    /^(sunset-(moved-earlier|unparsable)|stability-increased|version-decreased)$/,
    "1.15 asks for other circumstances",
  ],
  [/^(request-|parameter-)extensible-enum-removed$/, "1.15 compares the list only beside an enum"],
  [/^parameter-header-property-required$/, "1.15 looks at headers only"],
  [
    /^(property-(deprecated|reactivated)|deprecation-sunset-missing|sunset-too-soon)$/,
    "1.15 looks at operations and parameters only",
  ],
  [
    /^(request-enum-value-added|response-enum-value-added)$/,
    "1.15 does not look at the body as a whole",
  ],
  [/^all-of-branch-annotation-only$/, "1.15 merges the branches, and prose is nothing to it"],
  // It finds less.
  [/^operation-id-changed$/, "code that is generated takes its names from it"],
  [
    /^(request-default-changed|security-scheme-(changed|removed))$/,
    "clients that say nothing, or log in as before, meet something else",
  ],
  [
    /^response-success-status-added$/,
    "clients that compare with 200 take the first other success for a failure",
  ],
  [/^security-(requirement-(added|removed)|scope-required)$/, "calls that worked are refused"],
  [/^discriminator-(property|mapping)-changed$/, "clients read the variants by it"],
  [/^request-enum-value-removed$/, "1.15 takes a body as a whole for less than a property"],
  [
    /^response-(became-bodyless|enum-removed-entirely)$/,
    "clients meet what they were told they never would",
  ],
  [/^parameter-(moved|type-narrowed)$/, "what clients send is no longer read"],
  [
    /^(request-property-removed|response-property-added)$/,
    "where other properties are refused, an unknown one is an error",
  ],
  [/^response-read-write-flag-changed$/, "the table says warning: what never came comes now"],
  // It finds more.
  [
    /^parameter-default-changed$/,
    "the table says warning: what is sent explicitly is read as before",
  ],
  [
    /^(parameter|request)-min-(items|length)-set$/,
    "to it nothing said is a minimum of 0 that was raised",
  ],
  [/^response-(max|min)-length-/, "the table says warning: clients seldom rely on lengths"],
  [
    /^(request|response)-(any-of|one-of)-became-/,
    "1.15 takes the alternatives of one for removed, and those of the other for added",
  ],
  [
    /^(request|response)-all-of-branch-/,
    "1.15 sees a oneOf that was replaced when it merges two of them",
  ],
  [/^parameter-type-widened$/, "one value in the query is a list of one item"],
  [/^wrapped-in-one-of$/, "what clients send is still among the alternatives"],
];
