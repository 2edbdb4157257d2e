import type { RuleId } from "../rules/index.ts";
import type { Direction, Outcome } from "./schema-pair.ts";

/** Rules by what became of the keyword. Schemas on both sides are compared, and need no rule for a change. */
export type ApplicatorRules = Readonly<Record<Direction, OutcomeRules>>;

type OutcomeRules = Readonly<Record<Exclude<Outcome, "changed">, RuleId>> & {
  readonly changed?: RuleId;
};

/** Keywords with one value, which limits what the schema allows. */
export const applicatorRules = {
  not: {
    request: {
      added: "request-not-added",
      removed: "request-not-removed",
      changed: "request-not-changed",
    },
    response: {
      added: "response-not-added",
      removed: "response-not-removed",
      changed: "response-not-changed",
    },
  },
  if: {
    request: {
      added: "request-if-added",
      removed: "request-if-removed",
      changed: "request-if-changed",
    },
    response: {
      added: "response-if-added",
      removed: "response-if-removed",
      changed: "response-if-changed",
    },
  },
  then: {
    request: {
      added: "request-then-added",
      removed: "request-then-removed",
    },
    response: {
      added: "response-then-added",
      removed: "response-then-removed",
    },
  },
  else: {
    request: {
      added: "request-else-added",
      removed: "request-else-removed",
    },
    response: {
      added: "response-else-added",
      removed: "response-else-removed",
    },
  },
  contains: {
    request: {
      added: "request-contains-added",
      removed: "request-contains-removed",
    },
    response: {
      added: "response-contains-added",
      removed: "response-contains-removed",
    },
  },
  propertyNames: {
    request: {
      added: "request-property-names-added",
      removed: "request-property-names-removed",
    },
    response: {
      added: "response-property-names-added",
      removed: "response-property-names-removed",
    },
  },
  unevaluatedItems: {
    request: {
      added: "request-unevaluated-items-added",
      removed: "request-unevaluated-items-removed",
    },
    response: {
      added: "response-unevaluated-items-added",
      removed: "response-unevaluated-items-removed",
    },
  },
  unevaluatedProperties: {
    request: {
      added: "request-unevaluated-properties-added",
      removed: "request-unevaluated-properties-removed",
    },
    response: {
      added: "response-unevaluated-properties-added",
      removed: "response-unevaluated-properties-removed",
    },
  },
  contentSchema: {
    request: {
      added: "request-content-schema-added",
      removed: "request-content-schema-removed",
    },
    response: {
      added: "response-content-schema-added",
      removed: "response-content-schema-removed",
    },
  },
  contentMediaType: {
    request: {
      added: "request-content-media-type-added",
      removed: "request-content-media-type-removed",
      changed: "request-content-media-type-changed",
    },
    response: {
      added: "response-content-media-type-added",
      removed: "response-content-media-type-removed",
      changed: "response-content-media-type-changed",
    },
  },
  contentEncoding: {
    request: {
      added: "request-content-encoding-added",
      removed: "request-content-encoding-removed",
      changed: "request-content-encoding-changed",
    },
    response: {
      added: "response-content-encoding-added",
      removed: "response-content-encoding-removed",
      changed: "response-content-encoding-changed",
    },
  },
} as const satisfies Readonly<Record<string, ApplicatorRules>>;

/** Keywords with a map, each of whose members limits what the schema allows. */
export const applicatorMapRules = {
  dependentRequired: {
    request: {
      added: "request-dependent-required-added",
      removed: "request-dependent-required-removed",
      changed: "request-dependent-required-changed",
    },
    response: {
      added: "response-dependent-required-added",
      removed: "response-dependent-required-removed",
      changed: "response-dependent-required-changed",
    },
  },
  dependentSchemas: {
    request: {
      added: "request-dependent-schema-added",
      removed: "request-dependent-schema-removed",
    },
    response: {
      added: "response-dependent-schema-added",
      removed: "response-dependent-schema-removed",
    },
  },
  patternProperties: {
    request: {
      added: "request-pattern-property-added",
      removed: "request-pattern-property-removed",
    },
    response: {
      added: "response-pattern-property-added",
      removed: "response-pattern-property-removed",
    },
  },
} as const satisfies Readonly<Record<string, ApplicatorRules>>;
