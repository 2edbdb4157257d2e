import type { DocumentIssue } from "../../document/issue.ts";
import { toPointer } from "../../document/pointer.ts";
import { unneeded, type Subject } from "../rule.ts";

export function* statedSecurity({ operations, exceptions }: Subject): Generator<DocumentIssue> {
  const open = new Set<string>();
  for (const { key, security, tokens } of operations) {
    if (security.tokens === undefined) {
      yield {
        pointer: toPointer(tokens),
        message: "neither the operation nor the document says whether a token is needed",
        hint: "state security in the overlay; [] is for operations that need none",
      };
      continue;
    }
    if (security.kind === "required") continue;
    open.add(key);
    if (exceptions.public.includes(key)) continue;
    yield {
      pointer: toPointer(tokens),
      message: "the operation takes calls without a token",
      hint: "state its security in the overlay, or list it in lint.json",
    };
  }
  yield* unneeded(exceptions.public, open, "public operations");
}
