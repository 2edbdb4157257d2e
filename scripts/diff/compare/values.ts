import { arrayMember, type JsonValue } from "../../document/json.ts";
import { canonical, isSame } from "./equal.ts";
import { areaOf, directionOf, isFlagged, keyword, type SchemaPair } from "./schema-pair.ts";
import { sentence } from "./types.ts";

/** Listed values, `const` and defaults. */
export function compareValues(pair: SchemaPair): void {
  compareLists(pair);
  compareExtensible(pair);
  compareConst(pair);
  compareDefault(pair);
}

function compareLists(pair: SchemaPair): void {
  const { base, revision, subject, isSent } = pair;
  if (base.values === undefined && revision.values === undefined) return;
  if (base.values === undefined) {
    report(
      pair,
      isSent ? `${areaOf(pair)}-became-enum` : "response-enum-value-removed",
      undefined,
      revision.values,
      "is limited to listed values now",
    );
    return;
  }
  if (revision.values === undefined) {
    const rule = isSent ? `${areaOf(pair)}-enum-value-added` : "response-enum-removed-entirely";
    report(pair, rule, base.values, undefined, "is no longer limited to listed values");
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

function removedRule(pair: SchemaPair): string {
  if (pair.use === "request" && isFlagged(pair.revision, "readOnly"))
    return "request-readonly-enum-value-removed";
  return `${areaOf(pair)}-enum-value-removed`;
}

function addedRule(pair: SchemaPair): string {
  if (!pair.isSent && isFlagged(pair.revision, "writeOnly"))
    return "response-writeonly-enum-value-added";
  return `${areaOf(pair)}-enum-value-added`;
}

/** Clients were told to expect more. */
function levelOfAdded({ isSent, base }: SchemaPair): "info" | undefined {
  return !isSent && base.keywords.has("x-extensible-enum") ? "info" : undefined;
}

function compareExtensible(pair: SchemaPair): void {
  const [from, to] = [pair.base, pair.revision].map((shape) =>
    arrayMember({ list: keyword(shape, "x-extensible-enum") ?? [] }, "list"),
  ) as [JsonValue[], JsonValue[]];
  if (!pair.isSent || to.length === 0) return;
  for (const value of without(from, to)) {
    pair.report({
      rule: `${areaOf(pair)}-extensible-enum-removed`,
      from: value,
      message: `The value ${canonical(value)} of ${pair.subject} was removed.`,
    });
  }
}

function compareConst(pair: SchemaPair): void {
  const [from, to] = [keyword(pair.base, "const"), keyword(pair.revision, "const")];
  if (isSame(from, to)) return;
  const outcome = from === undefined ? "added" : to === undefined ? "removed" : "changed";
  const said = to === undefined ? "is no longer one value" : `has to be ${canonical(to)}`;
  pair.report({
    rule: `${directionOf(pair)}-const-${outcome}`,
    from,
    to,
    message: `${sentence(pair.subject)} ${said}.`,
  });
}

function compareDefault(pair: SchemaPair): void {
  const [from, to] = [keyword(pair.base, "default"), keyword(pair.revision, "default")];
  if (isSame(from, to)) return;
  const [before, after] = [from, to].map((value) =>
    value === undefined ? "none" : canonical(value),
  );
  pair.report({
    rule: `${areaOf(pair)}-default-changed`,
    from,
    to,
    message: `The default of ${pair.subject} changed from ${before ?? ""} to ${after ?? ""}.`,
  });
}

function report(
  pair: SchemaPair,
  rule: string,
  from: readonly JsonValue[] | undefined,
  to: readonly JsonValue[] | undefined,
  said: string,
): void {
  const message = `${sentence(pair.subject)} ${said}.`;
  pair.report({ rule, from: from && [...from], to: to && [...to], message });
}

function without(values: readonly JsonValue[], others: readonly JsonValue[]): JsonValue[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}
