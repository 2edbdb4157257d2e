import type { JsonObject } from "../document/json.ts";
import { checkAnswer, declaredResponse, type Validators } from "./check-response.ts";
import type { Recording } from "./recording.ts";
import { createRedact } from "./redact.ts";
import type { Called } from "./run.ts";

/** What can be kept of a run: redacted JSON answers that fit the document, before and after. */
export function recordingsOf(
  document: JsonObject,
  validatorOf: Validators,
  called: readonly Called[],
): { readonly recordings: readonly Recording[]; readonly skipped: readonly string[] } {
  const redact = createRedact(document);
  const recordings: Recording[] = [];
  const skipped: string[] = [];
  for (const { operation, answer } of called) {
    if (answer.kind === "failed" || answer.body === undefined) continue;
    const { status, mediaType } = answer;
    const schema = declaredResponse(operation.visit, status)?.content.get(mediaType)?.schema;
    if (schema === undefined || !/[/+]json$/.test(mediaType)) continue;
    const body = redact(schema, answer.body);
    const fits = [answer.body, body].every(
      (body) =>
        checkAnswer(document, validatorOf, operation.visit, { ...answer, body }).faults.length ===
        0,
    );
    if (fits) recordings.push({ operationId: operation.id, status, mediaType, body });
    else skipped.push(operation.id);
  }
  return { recordings, skipped };
}
