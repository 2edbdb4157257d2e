import { isObject, type JsonValue } from "../document/json.ts";
import { pointerOfReference, valueAt } from "../document/pointer.ts";
import type { DocumentSide, NodeRef } from "./document-side.ts";
import { isSame } from "./equal.ts";

/** What a reference leads to, and whether it is the same in both documents. */
interface Target {
  readonly isSame: boolean;
  /** The references in it. */
  readonly references: ReadonlySet<string>;
}

/** Tells what is the same in both documents, with all that it refers to, so that nobody needs to compare it. */
export class Unchanged {
  readonly #base: DocumentSide;
  readonly #revision: DocumentSide;
  readonly #targets = new Map<string, Target>();
  readonly #known = new Map<string, boolean>();

  constructor(base: DocumentSide, revision: DocumentSide) {
    this.#base = base;
    this.#revision = revision;
  }

  has({ value, parts }: NodeRef, other: NodeRef): boolean {
    if (parts !== undefined || other.parts !== undefined || !isSame(value, other.value))
      return false;
    return [...referencesIn(value)].every((reference) => this.#leadsToSame(reference));
  }

  /** Whether everything that can be reached by a reference is the same. */
  #leadsToSame(reference: string): boolean {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const reached = new Set([reference]);
    for (const one of reached) {
      const target = this.#target(one);
      if (!target.isSame || this.#known.get(one) === false) {
        this.#known.set(reference, false);
        return false;
      }
      if (this.#known.get(one) === true) continue;
      for (const inner of target.references) reached.add(inner);
    }
    for (const one of reached) this.#known.set(one, true);
    return true;
  }

  #target(reference: string): Target {
    const known = this.#targets.get(reference);
    if (known !== undefined) return known;
    const pointer = pointerOfReference(reference) ?? "";
    const value = valueAt(this.#base.document, pointer);
    const target = {
      isSame: isSame(value, valueAt(this.#revision.document, pointer)),
      references: referencesIn(value),
    };
    this.#targets.set(reference, target);
    return target;
  }
}

/** Every text that may be a reference. They are in mappings of discriminators too. */
function referencesIn(value: JsonValue | undefined): Set<string> {
  const references = new Set<string>();
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (const item of next) open.push(item);
    if (!isObject(next)) continue;
    for (const inner of Object.values(next)) {
      if (typeof inner !== "string") open.push(inner);
      else if (inner.startsWith("#/")) references.add(inner);
    }
  }
  return references;
}
