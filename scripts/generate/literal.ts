import type { JsonObject, JsonValue } from "../document/json.ts";

/** Columns that generated code keeps to where it can. */
export const printWidth = 100;

/** A text as TypeScript, in the quotes that have to be escaped less often. */
export function quote(text: string): string {
  const json = JSON.stringify(text);
  if (!text.includes('"')) return json;
  const count = (mark: string) => text.split(mark).length;
  if (count('"') <= count("'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A key of an object literal or of a type. */
function writeKey(key: string): string {
  // Written plainly, this one would set the prototype.
  if (key === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

/**
 * A value as TypeScript: on the rest of the line that it starts on, or with one member per line.
 *
 * @param column where the value starts
 */
export function writeLiteral(value: JsonValue, indent = "", column = indent.length): string {
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const flat = writeFlat(value);
  if (Object.keys(value).length === 0 || column + flat.length < printWidth) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${writeLiteral(item, inner)},\n`);
    return `[\n${items.join("")}${indent}]`;
  }
  const members = Object.entries(value).map(([key, held]) => {
    const start = `${inner}${writeKey(key)}: `;
    return `${start}${writeLiteral(held, inner, start.length)},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

/** A value with one member per line, so that a change of one is a change of one line. */
export function writeTable(value: JsonObject | JsonValue[]): string {
  return writeLiteral(value, "", printWidth);
}

function writeFlat(value: JsonValue): string {
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeFlat).join(", ")}]`;
  const members = Object.entries(value).map(
    ([key, held]) => `${writeKey(key)}: ${writeFlat(held)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
