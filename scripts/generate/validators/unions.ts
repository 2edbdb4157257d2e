import type { JsonValue } from "../../document/json.ts";
import { jsonKinds, listKinds, type JsonKind, type Schemas } from "./schema.ts";
import { kindCheck } from "./inline-check.ts";

interface Case {
  readonly kinds: readonly JsonKind[];
  readonly admitted: readonly JsonValue[];
}

/** Kinds of values with the branches that admit them; kinds with the same branches together. */
export function branchesByKind(branches: readonly JsonValue[], schemas: Schemas): Case[] {
  const cases = new Map<string, { kinds: JsonKind[]; admitted: JsonValue[] }>();
  for (const kind of jsonKinds) {
    const indices = [...branches.keys()].filter((index) =>
      listKinds(schemas, branches[index]).includes(kind),
    );
    if (indices.length === 0) continue;
    const admitted = indices.map((index) => branches[index] ?? true);
    const key = indices.join(" ");
    const known = cases.get(key);
    if (known === undefined) cases.set(key, { kinds: [kind], admitted });
    else known.kinds.push(kind);
  }
  return [...cases.values()];
}

/** Condition that is true for values of these kinds. */
export function hasKind(kinds: readonly JsonKind[], value = "value"): string {
  const failures = kinds.flatMap((kind) => kindCheck([kind]).failsWhen(value));
  return failures.map((failure) => failure.replace(/^!/, "").replace("!==", "===")).join(" || ");
}
