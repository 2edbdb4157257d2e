import { canonical, isSame } from "./equal.ts";
import { shapeOf } from "./normalized-schema.ts";
import { areaOf, directionOf, isFlagged, keyword, type SchemaPair } from "./schema-pair.ts";
import type { Located } from "../document-side.ts";

/** Which properties there are, which are required, and what else an object may have. */
export function compareProperties(pair: SchemaPair): void {
  const { base, revision } = pair;
  const removed = [...base.properties].filter(([name]) => !revision.properties.has(name));
  const added = [...revision.properties].filter(([name]) => !base.properties.has(name));
  const renamed = renames(pair, removed, added);
  for (const [name, at] of removed) reportRemoved(pair, name, at, renamed.get(name));
  const newNames = new Set(renamed.values());
  for (const [name, at] of added) if (!newNames.has(name)) reportAdded(pair, name, at);
  for (const [name, at] of base.properties) {
    const now = revision.properties.get(name);
    if (now === undefined) continue;
    compareRequired(pair, name, at, now);
    pair.compare(at, now);
  }
  compareAdditional(pair);
}

/** A property that went and one that came with the very same schema, where there is one of each. */
function renames(
  { sides }: SchemaPair,
  removed: readonly (readonly [string, Located])[],
  added: readonly (readonly [string, Located])[],
): Map<string, string> {
  const [gone, ...othersGone] = removed;
  const [come, ...othersCome] = added;
  if (gone === undefined || come === undefined || othersGone.length + othersCome.length > 0)
    return new Map<string, string>();
  const [from, to] = [sides.base.resolve(gone[1]), sides.revision.resolve(come[1])];
  return isSame(from.value, to.value) ? new Map([[gone[0], come[0]]]) : new Map<string, string>();
}

function reportRemoved(
  pair: SchemaPair,
  name: string,
  at: Located,
  newName: string | undefined,
): void {
  const { base, revision, isSent, sides } = pair;
  const wasRequired = base.required.has(name);
  const property = shapeOf(sides.base, at);
  const isClosed = keyword(revision, "additionalProperties") === false;
  const rule = isSent
    ? "request-property-removed"
    : isFlagged(property, "writeOnly")
      ? "response-writeonly-property-removed"
      : wasRequired
        ? "response-property-removed-required"
        : "response-property-removed-optional";
  const level = isSent && isClosed ? ("error" as const) : undefined;
  if (newName !== undefined) {
    const now = revision.properties.get(newName);
    const isWarning = isSent ? level === undefined : !wasRequired;
    pair.report({
      rule: "property-renamed",
      level: isWarning && !revision.required.has(newName) ? "warning" : undefined,
      base: at,
      revision: now,
      from: name,
      to: newName,
      message: `The property ${within(pair, name)} was renamed to \`${newName}\`.`,
    });
    return;
  }
  const message = `The ${directionOf(pair)} property ${within(pair, name)} was removed.`;
  pair.report({ rule, level, base: at, revision: revision.at, from: name, message });
}

function reportAdded(pair: SchemaPair, name: string, at: Located): void {
  const { base, revision, isSent, sides } = pair;
  const property = shapeOf(sides.revision, at);
  const isRequired = revision.required.has(name);
  const isOnTheWire = !isFlagged(property, isSent ? "readOnly" : "writeOnly");
  const isStrict = keyword(base, "additionalProperties") === false;
  const rule = isSent
    ? `request-property-added-${isRequired && isOnTheWire ? "required" : "optional"}`
    : isOnTheWire
      ? "response-property-added"
      : "response-writeonly-property-added";
  const kind = isRequired ? "required" : "optional";
  pair.report({
    rule,
    level: !isSent && isStrict && isOnTheWire ? "warning" : undefined,
    base: base.at,
    revision: at,
    to: name,
    message: `The ${kind} ${directionOf(pair)} property ${within(pair, name)} was added.`,
  });
}

function compareRequired(pair: SchemaPair, name: string, at: Located, now: Located): void {
  const { base, revision, isSent, sides } = pair;
  const [was, is] = [base.required.has(name), revision.required.has(name)];
  if (was === is) return;
  const property = shapeOf(sides.revision, now);
  const outcome = is ? "required" : "optional";
  const isHeader = pair.use === "parameter" && is;
  const rule = isHeader
    ? "parameter-header-property-required"
    : !isSent && isFlagged(property, "writeOnly")
      ? "response-writeonly-property-requiredness"
      : `${directionOf(pair)}-property-became-${outcome}`;
  pair.report({
    rule,
    level: isSent && isFlagged(property, "readOnly") ? "info" : undefined,
    base: at,
    revision: now,
    from: was,
    to: is,
    message: `The ${directionOf(pair)} property ${within(pair, name)} became ${outcome}.`,
  });
}

function compareAdditional(pair: SchemaPair): void {
  const [from, to] = [pair.base, pair.revision].map((shape) =>
    shape.keywords.get("additionalProperties"),
  );
  const [wasClosed, isClosed] = [from?.value === false, to?.value === false];
  if (from !== undefined && to !== undefined && isSchema(from) && isSchema(to)) {
    pair.compare(from, to);
    return;
  }
  const [wasOpen, isOpen] = [isFree(from), isFree(to)];
  if (wasClosed === isClosed && wasOpen === isOpen) return;
  const outcome = isClosed || wasOpen ? "closed" : "opened";
  pair.report({
    rule: `${directionOf(pair)}-additional-properties-${outcome}`,
    base: from,
    revision: to,
    from: from?.value,
    to: to?.value,
    message: `Other properties of ${pair.subject} are ${outcome === "closed" ? "no longer free" : "allowed now"}.`,
  });
}

function isSchema({ value }: Located): boolean {
  return typeof value === "object";
}

/** Nothing is said, or nothing is asked for. */
function isFree(at: Located | undefined): boolean {
  return at === undefined || at.value === true || canonical(at.value) === "{}";
}

function within({ subject }: SchemaPair, name: string): string {
  const [, path] = /`([^`]*)`$/.exec(subject) ?? [];
  return path === undefined ? `\`${name}\` of ${subject}` : `\`${path}.${name}\``;
}

/** `readOnly` and `writeOnly`. */
export function compareFlags(pair: SchemaPair): void {
  const { base, revision } = pair;
  for (const flag of ["readOnly", "writeOnly"] as const) {
    const [was, is] = [isFlagged(base, flag), isFlagged(revision, flag)];
    if (was === is || areaOf(pair) === "parameter") continue;
    pair.report({
      rule: `${directionOf(pair)}-read-write-flag-changed`,
      level: !pair.isSent && flag === "writeOnly" && was ? "warning" : undefined,
      from: was,
      to: is,
      message: `${flag} of ${pair.subject} is now ${String(is)}.`,
    });
  }
}
