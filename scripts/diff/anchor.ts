import { isObject, type JsonObject, type JsonValue } from "../document/json.ts";
import { toPointer, toTokens, valueAt } from "../document/pointer.ts";

/**
 * Where something is in a document, or would be if it were there: beside the neighbour that comes before it in
 * the other document, else the one that comes after it, else in what would contain it.
 *
 * @param pointer to the thing in the other document
 */
export function findAnchor(pointer: string, document: JsonObject, other: JsonObject): string {
  const tokens = toTokens(pointer);
  let depth = tokens.length;
  const upTo = (length: number) => toPointer(tokens.slice(0, length));
  while (depth > 0 && valueAt(document, upTo(depth)) === undefined) depth -= 1;
  const missing = tokens[depth];
  if (missing === undefined) return pointer;
  const container = upTo(depth);
  const neighbour = findNeighbour(missing, valueAt(document, container), valueAt(other, container));
  return neighbour === undefined ? container : `${container}${toPointer([neighbour])}`;
}

function findNeighbour(
  missing: string,
  container: JsonValue | undefined,
  other: JsonValue | undefined,
): string | undefined {
  if (Array.isArray(container)) {
    const previous = Math.min(Number(missing), container.length) - 1;
    return container.length === 0 ? undefined : String(Math.max(previous, 0));
  }
  if (!isObject(container) || !isObject(other)) return undefined;
  const keys = Object.keys(other);
  const index = keys.indexOf(missing);
  const near = [...keys.slice(0, index).reverse(), ...keys.slice(index + 1)];
  return near.find((key) => Object.hasOwn(container, key));
}
