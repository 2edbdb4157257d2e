import { isObject, type JsonValue } from "../document/json.ts";

/** JSON with sorted keys: equal for values that differ only in the order of their keys. */
export function canonical(value: JsonValue | undefined): string {
  return JSON.stringify(value, (_key, member: JsonValue) =>
    isObject(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}

export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return (
    one === other ||
    (one !== undefined && other !== undefined && canonical(one) === canonical(other))
  );
}
