import { deprecatedOperations } from "../../../generated/platform/wire.ts";
import { nameOperation } from "../errors/spheron-error.ts";
import type { Emit } from "../hooks.ts";
import { eventFacts } from "./call-context.ts";
import type { PlainRequest } from "./send.ts";

const documented: ReadonlySet<string> = new Set(deprecatedOperations);

/** Of this process, so that a program hears of each once, however many clients it makes. */
const raised = new Set<string>();

/** Tells once that the document or the response calls the operation deprecated. */
export function raiseDeprecation(request: PlainRequest, headers: Headers, emit: Emit): void {
  const name = nameOperation(request.operation);
  const isDocumented = documented.has(name);
  const deprecation = headers.get("deprecation") ?? undefined;
  const sunset = headers.get("sunset") ?? undefined;
  if (raised.has(name) || !(isDocumented || deprecation || sunset)) return;
  emit(() => {
    raised.add(name);
    return { type: "deprecation", ...eventFacts(request), isDocumented, deprecation, sunset };
  });
}
