import type { JsonObject } from "../document/json.ts";
import { readOperations } from "../document/operation.ts";
import { splitDirections } from "./directions.ts";
import { openEnums } from "./open-enums.ts";

/**
 * The document as types and validators read it: each direction has its own properties, and enums of responses are open.
 *
 * @param hoisted with every reference to a schema leading to `components.schemas`
 */
export function toReadable(hoisted: JsonObject): JsonObject {
  const directed = splitDirections(hoisted);
  return openEnums(directed, readOperations(directed));
}
