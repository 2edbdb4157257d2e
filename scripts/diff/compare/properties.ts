import { both } from "../both.ts";
import { anySchema, type DocumentSide, type NodeRef } from "../document-side.ts";
import { canonical, isSame } from "../equal.ts";
import type { RuleId } from "../rules/index.ts";
import { normalizeSchema } from "./normalize-schema.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";
import { allowsNothing } from "./keyword-defaults.ts";
import { isUnstable } from "./lifecycle.ts";
import { directionOf, isFlagged, keyword, type SchemaPair } from "./schema-pair.ts";

const requiredRules = {
  request: {
    required: "request-property-became-required",
    optional: "request-property-became-optional",
  },
  response: {
    required: "response-property-became-required",
    optional: "response-property-became-optional",
  },
} as const;

const additionalRules = {
  request: {
    closed: "request-additional-properties-closed",
    opened: "request-additional-properties-opened",
  },
  response: {
    closed: "response-additional-properties-closed",
    opened: "response-additional-properties-opened",
  },
} as const;

const flagRules = {
  request: "request-read-write-flag-changed",
  response: "response-read-write-flag-changed",
} as const;

/** Which properties an object has, which are required, and whether it may have others. */
export function compareProperties(pair: SchemaPair): void {
  const { base, revision } = pair;
  const { named: removed, forbidden: noLongerForbidden } = onlyIn(pair.sides.base, base, revision);
  const { named: added, forbidden } = onlyIn(pair.sides.revision, revision, base);
  for (const [, at] of noLongerForbidden) pair.compare(at, schemaOfOthers(revision));
  for (const [, at] of forbidden) pair.compare(schemaOfOthers(base), at);
  const renamed = renames(pair, removed, added);
  for (const [name, at] of removed) reportRemoved(pair, name, at, renamed.get(name));
  const newNames = new Set(renamed.values());
  for (const [name, at] of added) if (!newNames.has(name)) reportAdded(pair, name, at);
  for (const [name, at] of base.properties) {
    const now = revision.properties.get(name);
    if (now === undefined) continue;
    if (isFlaggedDifferently(pair, at, now)) compareVisibility(pair, name, at, now);
    else compareRequired(pair, name, at, now);
    pair.compare(at, now);
  }
  compareUndescribed(pair);
  compareAdditional(pair);
}

/** Names may be required that have no schema, or none on one side. */
function compareUndescribed(pair: SchemaPair): void {
  const { base, revision } = pair;
  for (const name of new Set([...base.required, ...revision.required])) {
    const [was, is] = both(base, revision, ({ properties }) => properties.get(name));
    if (was !== undefined && is !== undefined) continue;
    // That it came or went is reported, and says whether it is or was required.
    if (was === undefined && is !== undefined && !base.required.has(name)) continue;
    if (was !== undefined && is === undefined && !revision.required.has(name)) continue;
    compareRequired(
      pair,
      name,
      was ?? anySchema(base.at, "required"),
      is ?? anySchema(revision.at, "required"),
    );
  }
}

/** The flag of what is in the document and not on the wire in this direction. */
function hidingFlag({ isSent }: SchemaPair): "readOnly" | "writeOnly" {
  return isSent ? "readOnly" : "writeOnly";
}

function isFlaggedDifferently(pair: SchemaPair, at: NodeRef, now: NodeRef): boolean {
  const { sides } = pair;
  const [was, is] = [normalizeSchema(sides.base, at), normalizeSchema(sides.revision, now)];
  return isFlagged(was, hidingFlag(pair)) !== isFlagged(is, hidingFlag(pair));
}

/**
 * A property that is `readOnly` is not sent, and one that is `writeOnly` is not received. A property that becomes so
 * is gone for clients, and one that is so no longer is new to them.
 */
function compareVisibility(pair: SchemaPair, name: string, at: NodeRef, now: NodeRef): void {
  const { base, revision, isSent, sides } = pair;
  const isGone = isFlagged(normalizeSchema(sides.revision, now), hidingFlag(pair));
  const message = `The ${nameProperty(pair, name)} is ${isGone ? "no longer" : "now"} ${isSent ? "sent" : "received"}`;
  if (isSent && !isGone && revision.required.has(name))
    pair.report({
      rule: "request-property-became-required",
      base: at,
      revision: now,
      message: `${message}, and is required.`,
    });
  if (!isSent && isGone)
    pair.report({
      rule: base.required.has(name)
        ? "response-property-removed-required"
        : "response-property-removed-optional",
      base: at,
      revision: now,
      message: `${message}.`,
    });
}

type Properties = readonly (readonly [name: string, at: NodeRef])[];

/** The properties that the other schema does not name. The schema of a forbidden one allows no value. */
function onlyIn(
  side: DocumentSide,
  schema: NormalizedSchema,
  other: NormalizedSchema,
): { readonly named: Properties; readonly forbidden: Properties } {
  const own = [...schema.properties].filter(([name]) => !other.properties.has(name));
  const isForbidden = (at: NodeRef) => normalizeSchema(side, at).types?.size === 0;
  return {
    named: own.filter(([, at]) => !isForbidden(at)),
    forbidden: own.filter(([, at]) => isForbidden(at)),
  };
}

/** The schema of the properties that are not named. */
function schemaOfOthers({ at, keywords }: NormalizedSchema): NodeRef {
  return keywords.get("additionalProperties") ?? anySchema(at, "additionalProperties");
}

/** A removed and an added property with the same schema, where each is the only one. */
function renames(
  { sides }: SchemaPair,
  removed: Properties,
  added: Properties,
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
  at: NodeRef,
  newName: string | undefined,
): void {
  const { base, revision, isSent } = pair;
  const wasRequired = base.required.has(name);
  const isClosed = allowsNothing(keyword(revision, "additionalProperties"));
  const property = normalizeSchema(pair.sides.base, at);
  const isReadOnly = isSent && isFlagged(property, "readOnly");
  const isHarmless = isReadOnly || isUnstable(keyword(property, "x-stability-level"));
  const level = isHarmless
    ? ("info" as const)
    : isSent && isClosed
      ? ("error" as const)
      : undefined;
  if (newName !== undefined) {
    const now = revision.properties.get(newName);
    const isWarning = isSent ? level === undefined : !wasRequired;
    pair.report({
      rule: "property-renamed",
      level: isHarmless
        ? "info"
        : isWarning && !revision.required.has(newName)
          ? "warning"
          : undefined,
      base: at,
      revision: now,
      from: name,
      to: newName,
      hint: isSent
        ? `send \`${newName}\`, not \`${name}\``
        : `read \`${newName}\`: \`${name}\` is undefined at run time now`,
      message: `The property ${within(pair, name)} was renamed to \`${newName}\`.`,
    });
    return;
  }
  const message = `The ${nameProperty(pair, name)} was removed.`;
  pair.report({
    rule: removedRule(pair, at, wasRequired),
    level,
    base: at,
    revision: revision.at,
    from: name,
    message,
  });
}

function removedRule({ isSent, sides }: SchemaPair, at: NodeRef, wasRequired: boolean): RuleId {
  if (isSent) return "request-property-removed";
  if (isFlagged(normalizeSchema(sides.base, at), "writeOnly"))
    return "response-writeonly-property-removed";
  return wasRequired ? "response-property-removed-required" : "response-property-removed-optional";
}

function reportAdded(pair: SchemaPair, name: string, at: NodeRef): void {
  const { base, revision, isSent, sides } = pair;
  const property = normalizeSchema(sides.revision, at);
  const isRequired = revision.required.has(name);
  const isNewlyRequired = isRequired && !base.required.has(name);
  const isOnTheWire = !isFlagged(property, isSent ? "readOnly" : "writeOnly");
  const isStrict = allowsNothing(keyword(base, "additionalProperties"));
  const kind = isRequired ? "required" : "optional";
  pair.report({
    rule: addedRule(isSent, isNewlyRequired, isOnTheWire),
    level: !isSent && isStrict && isOnTheWire ? "warning" : undefined,
    base: base.at,
    revision: at,
    to: name,
    message: `The ${kind} ${nameProperty(pair, name)} was added.`,
  });
}

function addedRule(isSent: boolean, isRequired: boolean, isOnTheWire: boolean): RuleId {
  if (!isSent) return isOnTheWire ? "response-property-added" : "response-writeonly-property-added";
  return isRequired && isOnTheWire
    ? "request-property-added-required"
    : "request-property-added-optional";
}

function compareRequired(pair: SchemaPair, name: string, at: NodeRef, now: NodeRef): void {
  const { base, revision, isSent, sides } = pair;
  const [was, is] = [base.required.has(name), revision.required.has(name)];
  if (was === is) return;
  const property = normalizeSchema(sides.revision, now);
  const outcome = is ? "required" : "optional";
  const isHeader = pair.use === "parameter" && is;
  const rule = isHeader
    ? "parameter-header-property-required"
    : !isSent && isFlagged(property, "writeOnly")
      ? "response-writeonly-property-requiredness"
      : requiredRules[directionOf(pair)][outcome];
  pair.report({
    rule,
    level: isSent && isFlagged(property, "readOnly") ? "info" : undefined,
    base: at,
    revision: now,
    from: was,
    to: is,
    message: `The ${nameProperty(pair, name)} became ${outcome}.`,
  });
}

function compareAdditional(pair: SchemaPair): void {
  const [from, to] = both(pair.base, pair.revision, ({ keywords }) =>
    keywords.get("additionalProperties"),
  );
  const [wasClosed, isClosed] = both(from, to, (at) => allowsNothing(at?.value));
  const areSchemas = from !== undefined && to !== undefined && isSchema(from) && isSchema(to);
  if (areSchemas && !wasClosed && !isClosed) {
    pair.compare(from, to);
    return;
  }
  const [wasOpen, isOpen] = [isFree(from), isFree(to)];
  if (wasClosed === isClosed && wasOpen === isOpen) return;
  const outcome = isClosed || wasOpen ? "closed" : "opened";
  pair.report({
    rule: additionalRules[directionOf(pair)][outcome],
    base: from,
    revision: to,
    from: from?.value,
    to: to?.value,
    message: `Other properties of ${pair.subject} are ${outcome === "closed" ? "no longer free" : "allowed now"}.`,
  });
}

function isSchema({ value }: NodeRef): boolean {
  return typeof value === "object";
}

/** Whether any value is valid: the keyword is absent, `true` or `{}`. */
function isFree(at: NodeRef | undefined): boolean {
  return at === undefined || at.value === true || canonical(at.value) === "{}";
}

function nameProperty(pair: SchemaPair, name: string): string {
  const kind = calls.test(pair.subject) ? "property" : `${directionOf(pair)} property`;
  return `${kind} ${within(pair, name)}`;
}

/** What the server calls has no request and response of the client's, and may itself be named like a property. */
const calls = /^(the (?:response to the )?(?:webhook|callback) `[^`]*`)(?: `([^`]*)`)?$/;

function within({ subject }: SchemaPair, name: string): string {
  const [, call, inner] = calls.exec(subject) ?? [];
  if (call !== undefined) return `\`${inner === undefined ? "" : `${inner}.`}${name}\` of ${call}`;
  const [, path] = /`([^`]*)`$/.exec(subject) ?? [];
  return path === undefined ? `\`${name}\` of ${subject}` : `\`${path}.${name}\``;
}

/** `readOnly` and `writeOnly`. */
export function compareFlags(pair: SchemaPair): void {
  const { base, revision } = pair;
  for (const flag of ["readOnly", "writeOnly"] as const) {
    const [was, is] = [isFlagged(base, flag), isFlagged(revision, flag)];
    if (was === is || pair.use === "parameter") continue;
    pair.report({
      rule: flagRules[directionOf(pair)],
      level: !pair.isSent && flag === "writeOnly" && was ? "warning" : undefined,
      from: was,
      to: is,
      message: `${flag} of ${pair.subject} is now ${String(is)}.`,
    });
  }
}
