import { isObject, type JsonValue } from "../../document/json.ts";

/** A text that is the same for values that differ in the order of keys only. */
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

/** A value as a sentence shows it. */
export function show(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : canonical(value ?? "none").replace(/^"none"$/, "none");
}
