import { nameSchema } from "../describe-schema.ts";
import { both } from "../both.ts";
import type { Calendar, Finding } from "../comparison.ts";
import { identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import { compareAnnotations } from "./annotations.ts";
import { compareApplicators } from "./applicators.ts";
import { compareBounds } from "./bounds.ts";
import { compareComposition, isWrapped } from "./composition.ts";
import { compareConstraints } from "./constraints.ts";
import { compareLifecycle, readLifecycle } from "./lifecycle.ts";
import { compareFlags, compareProperties } from "./properties.ts";
import { keyword, type SchemaPair, type Usage } from "./schema-pair.ts";
import { schemaAt, normalizeSchema } from "./normalized-schema.ts";
import { compareTypes } from "./types.ts";
import { compareValues } from "./values.ts";

interface Node {
  readonly findings: Finding[];
  /** Pairs that this one is part of. */
  readonly parents: Set<Node>;
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

  constructor(base: DocumentSide, revision: DocumentSide, calendar: Calendar) {
    this.#sides = { base, revision };
    this.#calendar = calendar;
  }

  add(operations: readonly string[], base: NodeRef, revision: NodeRef, usage: Usage): void {
    const open: Visit[] = [];
    const root = this.#visit(base, revision, usage, open);
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
      const operations = operationsAbove(node);
      for (const finding of node.findings) yield [finding, operations];
    }
  }

  #visit(base: NodeRef, revision: NodeRef, usage: Usage, open: Visit[]): Node {
    const from = schemaAt(this.#sides.base, base);
    const to = schemaAt(this.#sides.revision, revision);
    const key = JSON.stringify([usage, identityOf(from), identityOf(to)]);
    this.#seen.add(from.pointer);
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node: Node = { findings: [], parents: new Set(), operations: new Set() };
    this.#nodes.set(key, node);
    open.push({ node, base: from, revision: to, usage });
    return node;
  }

  #compare({ node, base, revision, usage }: Visit, open: Visit[]): void {
    const { use } = usage;
    const [before, after] = [
      normalizeSchema(this.#sides.base, base),
      normalizeSchema(this.#sides.revision, revision),
    ];
    const pair: SchemaPair = {
      base: before,
      revision: after,
      ...usage,
      isSent: use === "parameter" || use === "request",
      sides: this.#sides,
      calendar: this.#calendar,
      subject: nameSchema(this.#sides.revision, revision.pointer, use),
      report: (finding) =>
        node.findings.push({
          ...finding,
          base: finding.base ?? before.at,
          revision: finding.revision ?? after.at,
        }),
      compare: (from, to) => {
        this.#visit(from, to, { use, isNested: true, isRequired: false }, open).parents.add(node);
      },
    };
    compareSchema(pair);
  }
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
  if (isWrapped(pair) || !compareTypes(pair)) return;
  compareValues(pair);
  compareBounds(pair);
  compareConstraints(pair);
  compareProperties(pair);
  compareComposition(pair);
  compareApplicators(pair);
}

function operationsAbove(start: Node): Set<string> {
  const operations = new Set<string>();
  const seen = new Set([start]);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const operation of node.operations) operations.add(operation);
    for (const parent of node.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      open.push(parent);
    }
  }
  return operations;
}
