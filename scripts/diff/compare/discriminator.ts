import {
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { pointerOfReference, valueAt } from "../../document/pointer.ts";
import { both } from "../both.ts";
import { child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { canonical } from "../equal.ts";
import { show } from "../wording.ts";
import { annotationKeywords } from "./annotation-keywords.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";
import { keyword, outcomeOf, type SchemaPair } from "./schema-pair.ts";

const mappingRules = {
  added: "discriminator-mapping-added",
  removed: "discriminator-mapping-removed",
  changed: "discriminator-mapping-changed",
} as const;

/** Which property tells alternatives apart, and which schema each of its values leads to. */
export function compareDiscriminator(pair: SchemaPair): void {
  const [from, to] = [keyword(pair.base, "discriminator"), keyword(pair.revision, "discriminator")];
  if (from === undefined && to === undefined) return;
  const { subject, report } = pair;
  if (from === undefined) {
    const message = `A discriminator was added to ${subject}.`;
    report({ rule: "discriminator-added", from, to, message });
    return;
  }
  if (to === undefined) {
    const message = `A discriminator was removed from ${subject}.`;
    report({ rule: "discriminator-removed", from, to, message });
    return;
  }
  const [before, after] = both(from, to, (value) => member(value, "propertyName"));
  if (before !== after) {
    const message = `The discriminator of ${subject} changed from \`${show(before)}\` to \`${show(after)}\`.`;
    report({ rule: "discriminator-property-changed", from: before, to: after, message });
  }
  compareMapping(pair, from, to);
  compareDefaultMapping(pair, from, to);
}

/** Where values lead that the mapping does not have, since 3.2. */
function compareDefaultMapping(pair: SchemaPair, from: JsonValue, to: JsonValue): void {
  const [was, is] = both(from, to, (value) => stringMember(value, "defaultMapping"));
  if (was === is) return;
  const { sides, subject, report } = pair;
  const isKnown = was !== undefined && is !== undefined;
  if (isKnown && isSameTarget(pair, targetAt(sides.base, was), targetAt(sides.revision, is)))
    return;
  report({
    rule: mappingRules[was === undefined ? "added" : is === undefined ? "removed" : "changed"],
    from: was,
    to: is,
    message: `Other values of the discriminator of ${subject} lead to ${is ?? "nothing"} now, not to ${was ?? "nothing"}.`,
  });
}

function compareMapping(pair: SchemaPair, from: JsonValue, to: JsonValue): void {
  const { base, revision, sides, subject, report } = pair;
  const before = targetsOf(sides.base, base, objectMember(from, "mapping"));
  const after = targetsOf(sides.revision, revision, objectMember(to, "mapping"));
  for (const value of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(value), after.get(value)];
    if (was !== undefined && is !== undefined) {
      if (isSameTarget(pair, was.at, is.at)) continue;
    } else if (was?.isImplicit === true || is?.isImplicit === true) {
      reportNewValue(pair, value, was, after);
      continue;
    }
    const outcome = outcomeOf(was?.at, is?.at);
    const message = `The discriminator value "${value}" of ${subject} was ${outcome}.`;
    report({ rule: mappingRules[outcome], from: was?.written, to: is?.written, message });
  }
}

interface Target {
  readonly at: NodeRef;
  readonly written: string;
  /** Whether the value is the name of the schema, and the mapping does not mention it. */
  readonly isImplicit: boolean;
}

type Targets = ReadonlyMap<string, Target>;

/** What each value leads to. The value of an alternative that the mapping does not mention is its name. */
function targetsOf(side: DocumentSide, schema: NormalizedSchema, mapping: JsonObject): Targets {
  const listed = Object.entries(mapping).map(([value, written]): [string, Target] => {
    const text = show(written);
    return [value, { at: targetAt(side, text), written: text, isImplicit: false }];
  });
  const mentioned = new Set(listed.map(([, { at }]) => at.pointer));
  const named = [...schema.oneOf, ...schema.anyOf].flatMap((branch): [string, Target][] => {
    const written = stringMember(branch.value, "$ref");
    const at = side.resolve(branch);
    if (written === undefined || mentioned.has(at.pointer)) return [];
    const name = at.pointer.split("/").at(-1) ?? "";
    return [[name, { at, written, isImplicit: true }]];
  });
  return new Map([...named, ...listed]);
}

/** A mapping names a schema or refers to it. */
function targetAt(side: DocumentSide, written: string): NodeRef {
  const named = child(side.root, "components", "schemas", written);
  if (named.value !== undefined) return named;
  const pointer = pointerOfReference(written);
  if (pointer === undefined) return { value: undefined, pointer: written };
  return side.resolve({ value: valueAt(side.document, pointer), pointer });
}

/** Whether a value leads to what it led to, under whatever name. */
function isSameTarget(pair: SchemaPair, from: NodeRef, to: NodeRef): boolean {
  if (from.pointer === to.pointer) return true;
  // A mapping that leads nowhere has its name only.
  if (!isObject(from.value) || !isObject(to.value)) return false;
  if (contentOf(from) === contentOf(to)) return true;
  const { base, revision } = pair.sides;
  const isIn = ({ document }: DocumentSide, { pointer }: NodeRef) =>
    valueAt(document, pointer) !== undefined;
  if (isIn(revision, from) || isIn(base, to)) return false;
  // A schema with another name: what differs is reported at that schema.
  pair.compareAlternative(from, to);
  return true;
}

function contentOf({ value, pointer }: NodeRef): string {
  if (!isObject(value)) return pointer;
  const entries = Object.entries(value).filter(([key]) => !annotationKeywords.has(key));
  return canonical(Object.fromEntries(entries));
}

/** When the value is the name of the schema, a new name is a new value. */
function reportNewValue(
  pair: SchemaPair,
  value: string,
  was: Target | undefined,
  after: Targets,
): void {
  if (was === undefined) return;
  const now = [...after].find(([, { at }]) => contentOf(at) === contentOf(was.at));
  if (now === undefined || now[1].at.pointer === was.at.pointer) return;
  pair.report({
    rule: "discriminator-mapping-changed",
    from: value,
    to: now[0],
    hint: `use the value "${now[0]}", not "${value}"`,
    message: `The discriminator value "${value}" of ${pair.subject} is "${now[0]}" now.`,
  });
}
