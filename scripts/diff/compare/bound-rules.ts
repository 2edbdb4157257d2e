import type { RuleId } from "../rules/index.ts";
import type { RuleArea } from "./schema-pair.ts";

/** A keyword that bounds a value from one side. */
export interface Bound {
  /** Of two bounds with the same number, the last keyword is the stricter one. */
  readonly keywords: readonly string[];
  readonly isUpper: boolean;
  readonly rules: Readonly<Record<RuleArea, BoundRules>>;
}

/** Rules by what became of the number. */
export interface BoundRules {
  readonly decreased: RuleId;
  readonly increased: RuleId;
  readonly set: RuleId;
  readonly removed: RuleId;
}

export const bounds: readonly Bound[] = [
  {
    keywords: ["maximum", "exclusiveMaximum"],
    isUpper: true,
    rules: {
      parameter: {
        decreased: "parameter-max-decreased",
        increased: "parameter-max-increased",
        set: "parameter-max-set",
        removed: "parameter-max-removed",
      },
      request: {
        decreased: "request-max-decreased",
        increased: "request-max-increased",
        set: "request-max-set",
        removed: "request-max-removed",
      },
      response: {
        decreased: "response-max-decreased",
        increased: "response-max-increased",
        set: "response-max-set",
        removed: "response-max-removed",
      },
    },
  },
  {
    keywords: ["minimum", "exclusiveMinimum"],
    isUpper: false,
    rules: {
      parameter: {
        decreased: "parameter-min-decreased",
        increased: "parameter-min-increased",
        set: "parameter-min-set",
        removed: "parameter-min-removed",
      },
      request: {
        decreased: "request-min-decreased",
        increased: "request-min-increased",
        set: "request-min-set",
        removed: "request-min-removed",
      },
      response: {
        decreased: "response-min-decreased",
        increased: "response-min-increased",
        set: "response-min-set",
        removed: "response-min-removed",
      },
    },
  },
  {
    keywords: ["maxLength"],
    isUpper: true,
    rules: {
      parameter: {
        decreased: "parameter-max-length-decreased",
        increased: "parameter-max-length-increased",
        set: "parameter-max-length-set",
        removed: "parameter-max-length-removed",
      },
      request: {
        decreased: "request-max-length-decreased",
        increased: "request-max-length-increased",
        set: "request-max-length-set",
        removed: "request-max-length-removed",
      },
      response: {
        decreased: "response-max-length-decreased",
        increased: "response-max-length-increased",
        set: "response-max-length-set",
        removed: "response-max-length-removed",
      },
    },
  },
  {
    keywords: ["minLength"],
    isUpper: false,
    rules: {
      parameter: {
        decreased: "parameter-min-length-decreased",
        increased: "parameter-min-length-increased",
        set: "parameter-min-length-set",
        removed: "parameter-min-length-removed",
      },
      request: {
        decreased: "request-min-length-decreased",
        increased: "request-min-length-increased",
        set: "request-min-length-set",
        removed: "request-min-length-removed",
      },
      response: {
        decreased: "response-min-length-decreased",
        increased: "response-min-length-increased",
        set: "response-min-length-set",
        removed: "response-min-length-removed",
      },
    },
  },
  {
    keywords: ["maxItems"],
    isUpper: true,
    rules: {
      parameter: {
        decreased: "parameter-max-items-decreased",
        increased: "parameter-max-items-increased",
        set: "parameter-max-items-set",
        removed: "parameter-max-items-removed",
      },
      request: {
        decreased: "request-max-items-decreased",
        increased: "request-max-items-increased",
        set: "request-max-items-set",
        removed: "request-max-items-removed",
      },
      response: {
        decreased: "response-max-items-decreased",
        increased: "response-max-items-increased",
        set: "response-max-items-set",
        removed: "response-max-items-removed",
      },
    },
  },
  {
    keywords: ["minItems"],
    isUpper: false,
    rules: {
      parameter: {
        decreased: "parameter-min-items-decreased",
        increased: "parameter-min-items-increased",
        set: "parameter-min-items-set",
        removed: "parameter-min-items-removed",
      },
      request: {
        decreased: "request-min-items-decreased",
        increased: "request-min-items-increased",
        set: "request-min-items-set",
        removed: "request-min-items-removed",
      },
      response: {
        decreased: "response-min-items-decreased",
        increased: "response-min-items-increased",
        set: "response-min-items-set",
        removed: "response-min-items-removed",
      },
    },
  },
  {
    keywords: ["maxProperties"],
    isUpper: true,
    rules: {
      parameter: {
        decreased: "parameter-max-properties-decreased",
        increased: "parameter-max-properties-increased",
        set: "parameter-max-properties-set",
        removed: "parameter-max-properties-removed",
      },
      request: {
        decreased: "request-max-properties-decreased",
        increased: "request-max-properties-increased",
        set: "request-max-properties-set",
        removed: "request-max-properties-removed",
      },
      response: {
        decreased: "response-max-properties-decreased",
        increased: "response-max-properties-increased",
        set: "response-max-properties-set",
        removed: "response-max-properties-removed",
      },
    },
  },
  {
    keywords: ["minProperties"],
    isUpper: false,
    rules: {
      parameter: {
        decreased: "parameter-min-properties-decreased",
        increased: "parameter-min-properties-increased",
        set: "parameter-min-properties-set",
        removed: "parameter-min-properties-removed",
      },
      request: {
        decreased: "request-min-properties-decreased",
        increased: "request-min-properties-increased",
        set: "request-min-properties-set",
        removed: "request-min-properties-removed",
      },
      response: {
        decreased: "response-min-properties-decreased",
        increased: "response-min-properties-increased",
        set: "response-min-properties-set",
        removed: "response-min-properties-removed",
      },
    },
  },
  {
    keywords: ["maxContains"],
    isUpper: true,
    rules: {
      parameter: {
        decreased: "parameter-max-contains-decreased",
        increased: "parameter-max-contains-increased",
        set: "parameter-max-contains-set",
        removed: "parameter-max-contains-removed",
      },
      request: {
        decreased: "request-max-contains-decreased",
        increased: "request-max-contains-increased",
        set: "request-max-contains-set",
        removed: "request-max-contains-removed",
      },
      response: {
        decreased: "response-max-contains-decreased",
        increased: "response-max-contains-increased",
        set: "response-max-contains-set",
        removed: "response-max-contains-removed",
      },
    },
  },
  {
    keywords: ["minContains"],
    isUpper: false,
    rules: {
      parameter: {
        decreased: "parameter-min-contains-decreased",
        increased: "parameter-min-contains-increased",
        set: "parameter-min-contains-set",
        removed: "parameter-min-contains-removed",
      },
      request: {
        decreased: "request-min-contains-decreased",
        increased: "request-min-contains-increased",
        set: "request-min-contains-set",
        removed: "request-min-contains-removed",
      },
      response: {
        decreased: "response-min-contains-decreased",
        increased: "response-min-contains-increased",
        set: "response-min-contains-set",
        removed: "response-min-contains-removed",
      },
    },
  },
];
