import { arrayMember, type JsonValue } from "../../document/json.ts";
import { both } from "../both.ts";
import { canonical, isSame } from "../equal.ts";
import type { RuleId } from "../rules/index.ts";
import { sentence, show } from "../wording.ts";
import { valuesBeside } from "./listed-values.ts";
import { isFlagged, keyword, ruleAreaOf, type SchemaPair } from "./schema-pair.ts";

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

/** Parameters have no rules of their own for a single value. */
const singleRules = {
  parameter: undefined,
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

/** Listed values and defaults. */
export function compareValues(pair: SchemaPair): void {
  compareListed(pair);
  compareExtensibleEnum(pair);
  compareDefault(pair);
}

/** A single value is a constant, whether `const`, `enum` or an alternative says so. */
function compareListed(pair: SchemaPair): void {
  const { base, revision, subject } = pair;
  const [before, after] = [valuesBeside(base, revision), valuesBeside(revision, base)];
  if (before === undefined && after === undefined) return;
  const rules = enumRules[ruleAreaOf(pair)];
  const single = singleRules[ruleAreaOf(pair)];
  if (before === undefined) {
    const [value, ...others] = after ?? [];
    if (value !== undefined && others.length === 0 && single !== undefined)
      reportSingle(pair, single.added, undefined, value);
    else reportList(pair, rules.listed, "is limited to listed values now");
    return;
  }
  if (after === undefined) {
    const [value, ...others] = before;
    if (value !== undefined && others.length === 0 && single !== undefined)
      reportSingle(pair, single.removed, value, undefined);
    else reportList(pair, rules.unlisted, "is no longer limited to listed values");
    return;
  }
  const [gone, come] = [without(pair, before, after), without(pair, after, before)];
  if (before.length === 1 && after.length === 1 && gone.length === 1 && single !== undefined) {
    reportSingle(pair, single.changed, before[0], after[0]);
    return;
  }
  for (const value of gone) {
    const message = `The value ${canonical(value)} of ${subject} was removed.`;
    pair.report({ rule: removedRule(pair), from: value, message });
  }
  for (const value of come) {
    const message = `The value ${canonical(value)} was added to ${subject}.`;
    pair.report({ rule: addedRule(pair), to: value, message, level: levelOfAdded(pair) });
  }
}

function reportSingle(
  pair: SchemaPair,
  rule: RuleId,
  from: JsonValue | undefined,
  to: JsonValue | undefined,
): void {
  const what =
    to === undefined
      ? `is no longer always ${canonical(from)}`
      : `${pair.isSent ? "has to be" : "is always"} ${canonical(to)}${from === undefined ? "" : `, not ${canonical(from)},`} now`;
  pair.report({ rule, from, to, message: `${sentence(pair.subject)} ${what}.` });
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
  for (const value of area === "response" && !isAlone ? [] : without(pair, from, to)) {
    const message = `The value ${canonical(value)} of ${pair.subject} was removed.`;
    pair.report({ rule: extensibleRules[area], from: value, message });
  }
  for (const value of isAlone ? without(pair, to, from) : []) {
    const message = `The value ${canonical(value)} was added to ${pair.subject}.`;
    pair.report({ rule: addedRule(pair), to: value, message, level: levelOfAdded(pair) });
  }
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
      ? { level: "info", message: `${message}, where clients have to send a value.` }
      : { message: `${message}.` }),
  });
}

/** Where everything is written as text, `1` and `"1"` are the same value. */
function without(
  { isText }: SchemaPair,
  values: readonly JsonValue[],
  others: readonly JsonValue[],
): JsonValue[] {
  const written = isText ? show : canonical;
  const known = new Set(others.map(written));
  return values.filter((value) => !known.has(written(value)));
}
