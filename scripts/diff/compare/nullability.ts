import { arrayMember, isObject, member } from "../../document/json.ts";
import { child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { readValues } from "./listed-values.ts";

/** Whether `null` is the only value of a schema. */
export function isOnlyNull(side: DocumentSide, branch: NodeRef): boolean {
  const { value } = side.resolve(branch);
  if (!isObject(value)) return false;
  const { type } = value;
  if (type === "null" || (Array.isArray(type) && type.length === 1 && type[0] === "null"))
    return true;
  const values = readValues(value);
  return values?.length === 1 && values[0] === null;
}

/** By location. Alternatives may lead to the same schemas again and again. */
const known = new WeakMap<DocumentSide, Map<string, boolean>>();

/** Whether `null` is one of the values of a schema. A type that is stated decides. */
export function allowsNull(side: DocumentSide, located: NodeRef): boolean {
  const at = side.resolve(located);
  const answers = known.get(side) ?? new Map<string, boolean>();
  known.set(side, answers);
  const answer = answers.get(at.pointer);
  if (answer !== undefined) return answer;
  // A schema that leads to itself allows null when something else in it does.
  answers.set(at.pointer, false);
  const isAllowed = findNull(side, at);
  answers.set(at.pointer, isAllowed);
  return isAllowed;
}

function findNull(side: DocumentSide, at: NodeRef): boolean {
  const { value } = at;
  if (!isObject(value)) return value !== false;
  const type = member(value, "type");
  if (type !== undefined) return type === "null" || (Array.isArray(type) && type.includes("null"));
  const values = readValues(value);
  if (values !== undefined) return values.includes(null);
  const branches = (key: string) =>
    arrayMember(value, key).map((_, index) => allowsNull(side, child(at, key, index)));
  const [all, ...alternatives] = ["allOf", "oneOf", "anyOf"].map(branches);
  const isAllowed = alternatives.every((some) => some.length === 0 || some.includes(true));
  return isAllowed && !all?.includes(false) && value["not"] === undefined;
}
