/** Formats, each with those whose values it contains. */
const contained: ReadonlyMap<string, readonly string[]> = new Map([
  ["int64", ["int32", "int16", "int8"]],
  ["int32", ["int16", "int8"]],
  ["int16", ["int8"]],
  ["double", ["float"]],
  ["uri-reference", ["uri"]],
  ["iri", ["uri"]],
  ["iri-reference", ["iri", "uri-reference", "uri"]],
  ["idn-email", ["email"]],
  ["idn-hostname", ["hostname"]],
]);

/** Formats that say how a value is shown, not which values there are. */
const displays = new Set(["password"]);

/** Formats of numbers. All others are those of texts. */
const numbers = /^(u?int\d*|float|double|decimal\d*)$/;

/** Servers and clients often read one of these where they expect another, though RFC 3339 tells them apart. */
const times = new Set(["date", "date-time", "time"]);

/** Whether every value of a format has the other one too. Without a format there are all values. */
export function includesFormat(outer: string | undefined, inner: string | undefined): boolean {
  if (outer === inner || outer === undefined || displays.has(outer)) return true;
  return inner !== undefined && (contained.get(outer)?.includes(inner) ?? false);
}

export function isRelated(one: string | undefined, other: string | undefined): boolean {
  return times.has(one ?? "") && times.has(other ?? "");
}

/** The types of values that a format says something about. */
export function typesOfFormat(format: string): readonly string[] {
  return numbers.test(format) ? ["integer", "number", "string"] : ["string"];
}
