import { isObject, stringMember, type JsonObject } from "./json.ts";

const units = ["seconds", "milliseconds"];

/**
 * Where bodies say how long to wait, as the document's `x-retry-after-body` says: a member and what it counts.
 *
 * @returns why the extension is unusable, as a text, or `undefined` when nothing is wrong
 */
export function readRetryAfterBody(document: JsonObject): JsonObject | string | undefined {
  const extension = document["x-retry-after-body"];
  if (extension === undefined) return undefined;
  const [member, unit] = [stringMember(extension, "member"), stringMember(extension, "unit")];
  if (!isObject(extension) || member === undefined || member === "")
    return "x-retry-after-body needs a member";
  if (unit === undefined || !units.includes(unit))
    return `x-retry-after-body needs a unit: ${units.join(", ")}`;
  return { member, unit };
}
