import { isObject, type JsonObject, type JsonValue } from "../document/json.ts";
import { toPointer } from "../document/pointer.ts";
import { describeItem, describeMember, schemasWithin } from "../document/member-schemas.ts";

/** A key that the document does not foresee. */
export interface UnknownKey {
  /** JSON Pointer in which `*` stands for every item, and for keys that are data. */
  readonly pointer: string;
  readonly type: string;
}

/** The keys in a value that none of the schemas names, each location once. */
export function unknownKeys(
  document: JsonObject,
  schema: JsonValue,
  value: JsonValue,
): UnknownKey[] {
  const found = new Map<string, UnknownKey>();
  const walk = (schemas: readonly JsonValue[], value: JsonValue, pointer: string) => {
    const within = schemasWithin(document, schemas);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        walk(describeItem(within, index), item, `${pointer}/*`);
      return;
    }
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const { kind, schemas } = describeMember(within, key);
      const place = pointer + (kind === "other" ? "/*" : toPointer([key]));
      if (kind !== "unknown") walk(schemas, item, place);
      else found.set(`${place} ${typeOf(item)}`, { pointer: place, type: typeOf(item) });
    }
  };
  walk([schema], value, "");
  return [...found.values()];
}

/** As JSON Schema names it. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
