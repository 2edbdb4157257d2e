import type { Fault } from "../../document/fault.ts";
import { isObject, type JsonObject, type JsonValue } from "../../document/json.ts";
import { toPointer } from "../../document/pointer.ts";
import { nameOf, unneeded, type Subject } from "../rule.ts";

export function* statedSecurity({ document, operations, exceptions }: Subject): Generator<Fault> {
  const open = new Set<string>();
  for (const visit of operations) {
    const security = securityOf(document, visit.operation);
    if (security === undefined) {
      yield {
        pointer: toPointer(visit.tokens),
        message: "neither the operation nor the document says whether a token is needed",
        hint: "state security in the overlay; [] is for operations that need none",
      };
    }
    if (security === undefined || needsToken(security)) continue;
    open.add(nameOf(visit));
    if (exceptions.public.includes(nameOf(visit))) continue;
    yield {
      pointer: toPointer(visit.tokens),
      message: "the operation takes calls without a token",
      hint: "state its security in the overlay, or list it in scripts/lint/exceptions.ts",
    };
  }
  yield* unneeded(exceptions.public, open, "public operations");
}

/** What the operation says of security, or the document for it. */
export function securityOf(document: JsonObject, operation: JsonObject): JsonValue | undefined {
  return operation["security"] ?? document["security"];
}

/** An empty requirement among others makes them optional. */
export function needsToken(security: JsonValue | undefined): boolean {
  if (!Array.isArray(security) || security.length === 0) return false;
  return security.every((one) => isObject(one) && Object.keys(one).length > 0);
}
