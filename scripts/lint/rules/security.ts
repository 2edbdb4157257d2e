import type { Fault } from "../../document/issue.ts";
import { toPointer } from "../../document/pointer.ts";
import { needsToken, securityOf } from "../../document/security.ts";
import { nameOf, unneeded, type Subject } from "../rule.ts";

export function* statedSecurity({ document, operations, exceptions }: Subject): Generator<Fault> {
  const open = new Set<string>();
  for (const visit of operations) {
    const isStated = securityOf(document, visit.operation) !== undefined;
    if (!isStated) {
      yield {
        pointer: toPointer(visit.tokens),
        message: "neither the operation nor the document says whether a token is needed",
        hint: "state security in the overlay; [] is for operations that need none",
      };
    }
    if (!isStated || needsToken(document, visit.operation)) continue;
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
