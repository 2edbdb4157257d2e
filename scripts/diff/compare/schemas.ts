import { nameSchema } from "../describe-schema.ts";
import { identityOf, type Located, type Side } from "../document-side.ts";
import { compareAnnotations } from "./annotations.ts";
import { compareApplicators } from "./applicators.ts";
import { compareComposition, isWrapped } from "./composition.ts";
import type { Calendar, Finding, Use } from "./comparison.ts";
import { compareConstraints } from "./constraints.ts";
import { compareLifecycle, lifecycleOf } from "./lifecycle.ts";
import { compareFlags, compareProperties } from "./properties.ts";
import { keyword, type SchemaPair } from "./schema-pair.ts";
import { schemaAt, shapeOf } from "./normalized-schema.ts";
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
  readonly base: Located;
  readonly revision: Located;
  readonly use: Use;
  readonly isNested: boolean;
}

/** Compares each pair of schemas once, however many operations use it, and knows which those are. */
export class SchemaComparison {
  readonly #nodes = new Map<string, Node>();
  readonly #seen = new Set<string>();
  readonly #sides: { readonly base: Side; readonly revision: Side };
  readonly #calendar: Calendar;

  constructor(base: Side, revision: Side, calendar: Calendar) {
    this.#sides = { base, revision };
    this.#calendar = calendar;
  }

  add(operations: readonly string[], base: Located, revision: Located, use: Use): void {
    const open: Visit[] = [];
    const root = this.#visit(base, revision, use, false, open);
    for (const operation of operations) root.operations.add(operation);
    for (let next = open.pop(); next !== undefined; next = open.pop()) this.#compare(next, open);
  }

  /** Whether a schema of the base has been compared with something. */
  hasSeen({ pointer }: Located): boolean {
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

  #visit(base: Located, revision: Located, use: Use, isNested: boolean, open: Visit[]): Node {
    const from = schemaAt(this.#sides.base, base);
    const to = schemaAt(this.#sides.revision, revision);
    const key = `${use} ${String(isNested)} ${identityOf(from)} ${identityOf(to)}`;
    this.#seen.add(from.pointer);
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node: Node = { findings: [], parents: new Set(), operations: new Set() };
    this.#nodes.set(key, node);
    open.push({ node, base: from, revision: to, use, isNested });
    return node;
  }

  #compare({ node, base, revision, use, isNested }: Visit, open: Visit[]): void {
    const [before, after] = [
      shapeOf(this.#sides.base, base),
      shapeOf(this.#sides.revision, revision),
    ];
    const pair: SchemaPair = {
      base: before,
      revision: after,
      use,
      isSent: use === "parameter" || use === "request",
      isNested,
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
        this.#visit(from, to, use, true, open).parents.add(node);
      },
    };
    compareSchema(pair);
  }
}

function compareSchema(pair: SchemaPair): void {
  compareAnnotations(pair);
  const [base, revision] = [pair.base, pair.revision].map((shape) =>
    lifecycleOf((key) => keyword(shape, key)),
  );
  if (pair.isNested && base !== undefined && revision !== undefined)
    compareLifecycle("property", pair.subject, { base, revision }, pair);
  compareFlags(pair);
  if (isWrapped(pair) || !compareTypes(pair)) return;
  compareValues(pair);
  compareConstraints(pair);
  compareProperties(pair);
  compareComposition(pair);
  compareApplicators(pair);
}

function operationsAbove(start: Node): Set<string> {
  const operations = new Set<string>();
  const seen = new Set([start]);
  for (const node of seen) {
    for (const operation of node.operations) operations.add(operation);
    for (const parent of node.parents) seen.add(parent);
  }
  return operations;
}
