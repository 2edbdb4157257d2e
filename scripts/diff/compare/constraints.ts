import type { JsonValue } from "../../document/json.ts";
import { both } from "../both.ts";
import { show } from "../wording.ts";
import { keyword, outcomeOf, ruleAreaOf, type SchemaPair } from "./schema-pair.ts";

const patternRules = {
  parameter: {
    added: "parameter-pattern-added",
    changed: "parameter-pattern-changed",
    widened: "parameter-pattern-widened",
    removed: "parameter-pattern-removed",
  },
  request: {
    added: "request-pattern-added",
    changed: "request-pattern-changed",
    widened: "request-pattern-widened",
    removed: "request-pattern-removed",
  },
  response: {
    added: "response-pattern-added",
    changed: "response-pattern-changed",
    widened: "response-pattern-changed",
    removed: "response-pattern-removed",
  },
} as const;

const strictnessRules = {
  multipleOf: {
    parameter: {
      tightened: "parameter-multiple-of-tightened",
      loosened: "parameter-multiple-of-loosened",
    },
    request: {
      tightened: "request-multiple-of-tightened",
      loosened: "request-multiple-of-loosened",
    },
    response: {
      tightened: "response-multiple-of-tightened",
      loosened: "response-multiple-of-loosened",
    },
  },
  uniqueItems: {
    parameter: {
      tightened: "parameter-unique-items-tightened",
      loosened: "parameter-unique-items-loosened",
    },
    request: {
      tightened: "request-unique-items-tightened",
      loosened: "request-unique-items-loosened",
    },
    response: {
      tightened: "response-unique-items-tightened",
      loosened: "response-unique-items-loosened",
    },
  },
} as const;

/** `pattern`, `multipleOf` and `uniqueItems`. */
export function compareConstraints(pair: SchemaPair): void {
  comparePattern(pair);
  compareMultipleOf(pair);
  compareUniqueItems(pair);
}

function comparePattern(pair: SchemaPair): void {
  const [from, to] = both(pair.base, pair.revision, (schema) => keyword(schema, "pattern"));
  if (from === to) return;
  const isWidened = pair.isSent && from !== undefined && /^\^?\.\*\$?$/.test(show(to));
  const outcome = isWidened ? "widened" : outcomeOf(from, to);
  pair.report({
    rule: patternRules[ruleAreaOf(pair)][outcome],
    from,
    to,
    message: `The pattern of ${pair.subject} was ${outcome}.`,
  });
}

function compareMultipleOf(pair: SchemaPair): void {
  const [from, to] = both(pair.base, pair.revision, (schema) => keyword(schema, "multipleOf"));
  if (from === to) return;
  const divides = typeof from === "number" && typeof to === "number" && from % to === 0;
  reportStrictness(pair, "multipleOf", to === undefined || divides, from, to);
}

function compareUniqueItems(pair: SchemaPair): void {
  const [from, to] = both(
    pair.base,
    pair.revision,
    (schema) => keyword(schema, "uniqueItems") === true,
  );
  if (from !== to) reportStrictness(pair, "uniqueItems", !to, from, to);
}

function reportStrictness(
  pair: SchemaPair,
  key: keyof typeof strictnessRules,
  isLoosened: boolean,
  from: JsonValue | undefined,
  to: JsonValue | undefined,
): void {
  const outcome = isLoosened ? "loosened" : "tightened";
  pair.report({
    rule: strictnessRules[key][ruleAreaOf(pair)][outcome],
    from,
    to,
    message: `The ${key} of ${pair.subject} was ${outcome}.`,
  });
}
