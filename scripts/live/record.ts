import type { JsonObject } from "../document/json.ts";
import { checkResponse, declaredResponse, type Validators } from "./check-response.ts";
import type { Recording } from "./recording.ts";
import { createRedact } from "./redact.ts";
import type { Called } from "./run.ts";

/** What can be kept of a run: redacted JSON responses that fit the document, before and after. */
export function selectRecordings(
  document: JsonObject,
  validatorOf: Validators,
  called: readonly Called[],
): { readonly recordings: readonly Recording[]; readonly skipped: readonly string[] } {
  const redact = createRedact(document);
  const recordings: Recording[] = [];
  const skipped: string[] = [];
  for (const { operation, response } of called) {
    if (response.kind === "failed" || response.body === undefined) continue;
    const { status, mediaType } = response;
    const schema = declaredResponse(operation.visit, status)?.content.get(mediaType)?.schema;
    if (schema === undefined || !/[/+]json$/.test(mediaType)) continue;
    const body = redact(schema, response.body);
    const fits = [response.body, body].every(
      (body) =>
        checkResponse(document, validatorOf, operation.visit, { ...response, body }).issues
          .length === 0,
    );
    if (fits) recordings.push({ operationId: operation.id, status, mediaType, body });
    else skipped.push(operation.id);
  }
  return { recordings, skipped };
}
