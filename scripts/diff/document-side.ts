import { isObject, member, type JsonObject, type JsonValue } from "../document/json.ts";
import { operationKey, readOperations, type Operation } from "../document/operation.ts";
import { pointerOfReference, toPointer, valueAt } from "../document/pointer.ts";
import { withPrefix, type PathPrefix } from "./path-prefix.ts";

/** A value of a document, and its location. */
export interface NodeRef {
  readonly value: JsonValue | undefined;
  /** JSON Pointer. */
  readonly pointer: string;
  /** Schemas that all apply, because several branches of `allOf` describe one property. */
  readonly parts?: readonly NodeRef[];
  /** A keyword of the schema that is left out of the value. */
  readonly without?: string;
}

/** Equal for the same schema, wherever the reference to it is. */
export function identityOf({ pointer, parts, without }: NodeRef): string {
  if (parts !== undefined) return parts.map(identityOf).join("+");
  return without === undefined ? pointer : `${pointer}-${without}`;
}

/** For maps that may have extensions. (The names of headers, schemas and parameters may start with `x-`.) */
export function isNotExtension(name: string): boolean {
  return !name.startsWith("x-");
}

/** A value inside of another one. */
export function child(parent: NodeRef, ...keys: readonly (string | number)[]): NodeRef {
  let value = parent.value;
  for (const key of keys) {
    value = Array.isArray(value) ? value[Number(key)] : member(value, String(key));
  }
  return { value, pointer: parent.pointer + toPointer(keys) };
}

/** The schema of an absent keyword, which allows every value. */
export function anySchema(parent: NodeRef, key: string): NodeRef {
  return { value: {}, pointer: `${parent.pointer}/${key}` };
}

/** One of the two documents that are compared. */
export class DocumentSide {
  readonly root: NodeRef;
  #operations: readonly Operation[] | undefined;

  constructor(
    readonly document: JsonObject,
    readonly prefix: PathPrefix = {},
  ) {
    this.root = { value: document, pointer: "" };
  }

  /** With the paths by which they are compared. */
  get operations(): readonly Operation[] {
    this.#operations ??= readOperations(this.document).map((operation) => {
      const path = withPrefix(operation.path, this.prefix);
      return { ...operation, path, key: operationKey(operation.method, path) };
    });
    return this.#operations;
  }

  /** The value with its references followed. A reference to nothing stays as it is. */
  resolve(located: NodeRef): NodeRef {
    if (located.parts !== undefined) return located;
    let current = located;
    for (const seen = new Set<string>(); ;) {
      const reference = member(current.value, "$ref");
      const pointer = typeof reference === "string" ? pointerOfReference(reference) : undefined;
      if (pointer === undefined || seen.has(pointer)) return current;
      seen.add(pointer);
      const value = valueAt(this.document, pointer);
      if (value === undefined) return current;
      current = { value, pointer };
    }
  }

  /** The members of a map by name, with their references followed. */
  members(map: NodeRef, isMember: (name: string) => boolean = () => true): Map<string, NodeRef> {
    if (!isObject(map.value)) return new Map();
    const names = Object.keys(map.value).filter(isMember);
    return new Map(names.map((name) => [name, this.resolve(child(map, name))]));
  }
}
