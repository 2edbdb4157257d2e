import { arrayMember, type JsonValue } from "../../document/json.ts";
import { both } from "../both.ts";
import { canonical, isSame } from "../equal.ts";
import type { RuleId } from "../rules/index.ts";
import { sentence } from "../wording.ts";
import {
  directionOf,
  isFlagged,
  keyword,
  outcomeOf,
  ruleAreaOf,
  type SchemaPair,
} from "./schema-pair.ts";

const enumRules = {
  parameter: {
    listed: "parameter-became-enum",
    unlisted: "parameter-enum-value-added",
    added: "parameter-enum-value-added",
    removed: "parameter-enum-value-removed",
  },
  request: {
    listed: "request-became-enum",
    unlisted: "request-enum-value-added",
    added: "request-enum-value-added",
    removed: "request-enum-value-removed",
  },
  response: {
    listed: "response-enum-value-removed",
    unlisted: "response-enum-removed-entirely",
    added: "response-enum-value-added",
    removed: "response-enum-value-removed",
  },
} as const;

const constRules = {
  request: {
    added: "request-const-added",
    changed: "request-const-changed",
    removed: "request-const-removed",
  },
  response: {
    added: "response-const-added",
    changed: "response-const-changed",
    removed: "response-const-removed",
  },
} as const;

const defaultRules = {
  parameter: "parameter-default-changed",
  request: "request-default-changed",
  response: "response-default-changed",
} as const;

/** Listed values, `const` and defaults. */
export function compareValues(pair: SchemaPair): void {
  compareEnum(pair);
  compareExtensibleEnum(pair);
  compareConst(pair);
  compareDefault(pair);
}

function compareEnum(pair: SchemaPair): void {
  const { base, revision, subject } = pair;
  const rules = enumRules[ruleAreaOf(pair)];
  if (base.values === undefined && revision.values === undefined) return;
  if (base.values === undefined) {
    reportList(pair, rules.listed, "is limited to listed values now");
    return;
  }
  if (revision.values === undefined) {
    reportList(pair, rules.unlisted, "is no longer limited to listed values");
    return;
  }
  for (const value of without(base.values, revision.values)) {
    const message = `The value ${canonical(value)} of ${subject} was removed.`;
    pair.report({ rule: removedRule(pair), from: value, message });
  }
  for (const value of without(revision.values, base.values)) {
    const message = `The value ${canonical(value)} was added to ${subject}.`;
    pair.report({ rule: addedRule(pair), to: value, message, level: levelOfAdded(pair) });
  }
}

function removedRule(pair: SchemaPair): RuleId {
  if (pair.use === "request" && isFlagged(pair.revision, "readOnly"))
    return "request-readonly-enum-value-removed";
  return enumRules[ruleAreaOf(pair)].removed;
}

function addedRule(pair: SchemaPair): RuleId {
  if (!pair.isSent && isFlagged(pair.revision, "writeOnly"))
    return "response-writeonly-enum-value-added";
  return enumRules[ruleAreaOf(pair)].added;
}

/** `x-extensible-enum` tells clients to expect further values. */
function levelOfAdded({ isSent, base }: SchemaPair): "info" | undefined {
  return !isSent && base.keywords.has("x-extensible-enum") ? "info" : undefined;
}

function reportList(pair: SchemaPair, rule: RuleId, what: string): void {
  const [from, to] = both(pair.base, pair.revision, ({ values }) => values && [...values]);
  pair.report({ rule, from, to, message: `${sentence(pair.subject)} ${what}.` });
}

const extensibleRules = {
  parameter: "parameter-extensible-enum-removed",
  request: "request-extensible-enum-removed",
  response: "response-enum-value-removed",
} as const;

/** The values that are known where others may come. Beside an `enum`, that one says which there are. */
function compareExtensibleEnum(pair: SchemaPair): void {
  const [from, to] = both(pair.base, pair.revision, (schema) =>
    arrayMember({ list: keyword(schema, "x-extensible-enum") ?? [] }, "list"),
  );
  if (from.length === 0 || to.length === 0) return;
  const area = ruleAreaOf(pair);
  const isAlone = pair.revision.values === undefined;
  for (const value of area === "response" && !isAlone ? [] : without(from, to)) {
    const message = `The value ${canonical(value)} of ${pair.subject} was removed.`;
    pair.report({ rule: extensibleRules[area], from: value, message });
  }
  for (const value of isAlone ? without(to, from) : []) {
    const message = `The value ${canonical(value)} was added to ${pair.subject}.`;
    pair.report({ rule: addedRule(pair), to: value, message, level: levelOfAdded(pair) });
  }
}

function compareConst(pair: SchemaPair): void {
  const [from, to] = both(pair.base, pair.revision, (schema) => keyword(schema, "const"));
  if (isSame(from, to)) return;
  const what = to === undefined ? "is no longer one value" : `has to be ${canonical(to)}`;
  pair.report({
    rule: constRules[directionOf(pair)][outcomeOf(from, to)],
    from,
    to,
    message: `${sentence(pair.subject)} ${what}.`,
  });
}

function compareDefault(pair: SchemaPair): void {
  const [from, to] = both(pair.base, pair.revision, (schema) => keyword(schema, "default"));
  if (isSame(from, to)) return;
  const [before, after] = both(from, to, (value) =>
    value === undefined ? "none" : canonical(value),
  );
  const message = `The default of ${pair.subject} changed from ${before} to ${after}`;
  pair.report({
    rule: defaultRules[ruleAreaOf(pair)],
    from,
    to,
    ...(pair.isRequired
      ? { level: "info", message: `${message}, which nobody uses: it is required.` }
      : { message: `${message}.` }),
  });
}

function without(values: readonly JsonValue[], others: readonly JsonValue[]): JsonValue[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}
