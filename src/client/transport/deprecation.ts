import { operationMetadata } from "../../../generated/platform/operation-metadata.ts";
import { nameOperation } from "../errors/spheron-error.ts";
import type { Emit } from "../hooks.ts";
import { eventFacts } from "./call-context.ts";
import type { PlainRequest } from "./send.ts";

/** Of this process, so that a program hears of each once, however many clients it makes. */
const raised = new Set<string>();

/** Tells once that the document or the response calls the operation deprecated. */
export function raiseDeprecation(request: PlainRequest, headers: Headers, emit: Emit): void {
  const name = nameOperation(request.operation);
  const isDocumented = operationMetadata[name]?.deprecated === true;
  const deprecation = headers.get("deprecation") ?? undefined;
  const sunset = headers.get("sunset") ?? undefined;
  if (raised.has(name) || !(isDocumented || deprecation || sunset)) return;
  emit(() => {
    raised.add(name);
    return { type: "deprecation", ...eventFacts(request), isDocumented, deprecation, sunset };
  });
}
