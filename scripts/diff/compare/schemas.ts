import { member } from "../../document/json.ts";
import type { Level } from "../level.ts";
import { rules } from "../rules/index.ts";
import { nameSchema } from "../describe-schema.ts";
import { both } from "../both.ts";
import type { Calendar, Finding } from "../comparison.ts";
import { canonical } from "../equal.ts";
import { identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import { compareAnnotations } from "./annotations.ts";
import { alignNotation } from "./notation.ts";
import { compareApplicators } from "./applicators.ts";
import { compareBounds } from "./bounds.ts";
import { compareComposition, compareWrapping } from "./composition.ts";
import { compareConstraints } from "./constraints.ts";
import { compareLifecycle, readLifecycle } from "./lifecycle.ts";
import { compareFlags, compareProperties } from "./properties.ts";
import { isFlagged, keyword, rootUsage, type SchemaPair, type Usage } from "./schema-pair.ts";
import { normalizeSchema, schemaAt } from "./normalize-schema.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";
import { Unchanged } from "../unchanged.ts";
import { compareTypes } from "./types.ts";
import { compareValues } from "./values.ts";

interface Node {
  readonly findings: Finding[];
  /** Pairs that this one is part of. */
  readonly parents: Set<Node>;
  /** Pairs of named schemas that are merged into this one. What they have in common with it is reported for them. */
  readonly components: Set<Node>;
  /** Whether it is a parameter, body or header as a whole. Other pairs count when they are part of one. */
  isRoot: boolean;
  /** Operations that use the pair as a parameter, body or header. */
  readonly operations: Set<string>;
}

interface Visit {
  readonly node: Node;
  readonly base: NodeRef;
  readonly revision: NodeRef;
  readonly usage: Usage;
}

/** Compares each pair of schemas once, and records which operations use it. */
export class SchemaComparison {
  readonly #nodes = new Map<string, Node>();
  readonly #seen = new Set<string>();
  readonly #sides: { readonly base: DocumentSide; readonly revision: DocumentSide };
  readonly #calendar: Calendar;
  readonly #unchanged: Unchanged;

  readonly #isInner: boolean;

  /** An inner comparison decides something for an outer one. It starts no further ones: `not` may refer to itself. */
  constructor(
    base: DocumentSide,
    revision: DocumentSide,
    calendar: Calendar,
    isInner: boolean = false,
  ) {
    this.#sides = { base, revision };
    this.#calendar = calendar;
    this.#unchanged = new Unchanged(base, revision);
    this.#isInner = isInner;
  }

  add(operations: readonly string[], base: NodeRef, revision: NodeRef, usage: Usage): void {
    const open: Visit[] = [];
    const root = this.#visit(base, revision, usage, open);
    root.isRoot = true;
    for (const operation of operations) root.operations.add(operation);
    for (let next = open.pop(); next !== undefined; next = open.pop()) this.#compare(next, open);
  }

  /** Whether a schema of the base has been compared with something. */
  hasSeen({ pointer }: NodeRef): boolean {
    return this.#seen.has(pointer);
  }

  /** Every difference with the operations that it affects. */
  *findings(): Generator<readonly [Finding, ReadonlySet<string>]> {
    for (const node of this.#nodes.values()) {
      if (node.findings.length === 0) continue;
      const { operations, isUsed } = usersOf(node);
      if (!isUsed) continue;
      for (const finding of node.findings) yield [toldOfComponent(node, finding), operations];
    }
  }

  #visit(base: NodeRef, revision: NodeRef, usage: Usage, open: Visit[]): Node {
    const from = schemaAt(this.#sides.base, base);
    const to = schemaAt(this.#sides.revision, revision);
    const key = `${usageKey(usage)}\n${identityOf(from)}\n${identityOf(to)}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node: Node = {
      findings: [],
      parents: new Set(),
      components: new Set(),
      isRoot: false,
      operations: new Set(),
    };
    this.#nodes.set(key, node);
    if (!this.#unchanged.has(from, to)) open.push({ node, base: from, revision: to, usage });
    return node;
  }

  #compare({ node, base, revision, usage }: Visit, open: Visit[]): void {
    const { use } = usage;
    const isSent = use === "parameter" || use === "request";
    const [before, after] = alignNotation(
      this.#sides,
      normalizeSchema(this.#sides.base, base),
      normalizeSchema(this.#sides.revision, revision),
    );
    const hidden = isSent ? "readOnly" : "writeOnly";
    const isOffTheWire =
      usage.isOffTheWire || (isFlagged(before, hidden) && isFlagged(after, hidden));
    const nested = { ...usage, isNested: true, isRequired: false, isOffTheWire };
    const compare = (from: NodeRef, to: NodeRef, how: Partial<Usage>) => {
      this.#visit(from, to, { ...nested, isAlternative: false, ...how }, open).parents.add(node);
    };
    const pair: SchemaPair = {
      base: before,
      revision: after,
      ...usage,
      isOffTheWire,
      isSent,
      sides: this.#sides,
      calendar: this.#calendar,
      subject: isUnwrapped(base, revision)
        ? nameSchema(this.#sides.base, base.pointer, use)
        : nameSchema(this.#sides.revision, revision.pointer, use),
      report: (finding) =>
        node.findings.push({
          ...finding,
          level: isOffTheWire ? harmless(finding) : finding.level,
          base: finding.base ?? before.at,
          revision: finding.revision ?? after.at,
        }),
      compare: (from, to) => {
        compare(from, to, {});
      },
      compareAlternative: (from, to, isCovered = false) => {
        const isIdle = isOffTheWire || isCovered;
        compare(from, to, { isAlternative: true, isOffTheWire: isIdle });
      },
      narrows: (from, to) => this.#narrows(this.#sides, from, to),
      widens: (from, to) =>
        this.#narrows({ base: this.#sides.revision, revision: this.#sides.base }, to, from),
    };
    for (const { pointer } of [...before.components, before.at]) this.#seen.add(pointer);
    compareSchema(pair);
    if (node.findings.length === 0) return;
    for (const [from, to] of componentsOfBoth(before, after))
      node.components.add(this.#visit(from, to, usage, open));
  }

  #narrows(sides: SchemaPair["sides"], from: NodeRef, to: NodeRef): boolean {
    if (this.#isInner) return true;
    const inner = new SchemaComparison(sides.base, sides.revision, this.#calendar, true);
    inner.add([], from, to, rootUsage({ use: "request" }));
    return [...inner.findings()].some(([finding]) => /error|warning/.test(levelOf(finding)));
  }
}

/** Whether a schema of several is one of them now, whose name is not that of the whole. */
function isUnwrapped(base: NodeRef, revision: NodeRef): boolean {
  const [had, has] = both(base, revision, ({ value }) =>
    ["oneOf", "anyOf"].some((key) => member(value, key) !== undefined),
  );
  return had && !has;
}

function usageKey({ use, ...flags }: Usage): string {
  const { isRequired, isText, isNested, isAlternative, isOffTheWire } = flags;
  const set = [isRequired, isText, isNested, isAlternative, isOffTheWire];
  return use + set.map((flag) => (flag ? "1" : "0")).join("");
}

function levelOf({ rule, level }: Finding): Level | "off" {
  return level ?? rules[rule].level;
}

/** What is not sent or received breaks nobody. */
function harmless(finding: Finding): Level | undefined {
  return ["error", "warning"].includes(levelOf(finding)) ? "info" : finding.level;
}

/** The named schemas that are merged into both. */
function componentsOfBoth(
  base: NormalizedSchema,
  revision: NormalizedSchema,
): (readonly [NodeRef, NodeRef])[] {
  const [own, ownNow] = both(base, revision, ({ at }) => identityOf(at));
  const known = new Map(revision.components.map((one) => [one.pointer, one]));
  return base.components.flatMap((from) => {
    const to = known.get(from.pointer);
    if (to === undefined || (from.pointer === own && to.pointer === ownNow)) return [];
    return [[from, to] as const];
  });
}

function compareSchema(pair: SchemaPair): void {
  compareAnnotations(pair);
  if (pair.isNested) {
    const lives = both(pair.base, pair.revision, (schema) =>
      readLifecycle((key) => keyword(schema, key)),
    );
    compareLifecycle("property", pair.subject, lives, pair);
  }
  compareFlags(pair);
  if (compareWrapping(pair) || !compareTypes(pair)) return;
  compareValues(pair);
  compareBounds(pair);
  compareConstraints(pair);
  compareProperties(pair);
  compareComposition(pair);
  compareApplicators(pair);
}

/** What the comparison of a named schema also finds is reported for that schema, once for all who use it. */
function toldOfComponent(start: Node, finding: Finding): Finding {
  const key = changeKey(finding);
  const seen = new Set([start]);
  let told = finding;
  for (const node of seen)
    for (const component of node.components) {
      const same = component.findings.find((one) => changeKey(one) === key);
      if (same === undefined || seen.has(component)) continue;
      told = same;
      seen.add(component);
    }
  return told;
}

function changeKey({ rule, level, from, to }: Finding): string {
  return canonical([rule, level ?? null, from ?? null, to ?? null]);
}

function usersOf(start: Node): { readonly operations: Set<string>; readonly isUsed: boolean } {
  const operations = new Set<string>();
  const seen = new Set([start]);
  const open = [start];
  let isUsed = false;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    isUsed ||= node.isRoot;
    for (const operation of node.operations) operations.add(operation);
    for (const parent of node.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      open.push(parent);
    }
  }
  return { operations, isUsed };
}
