import { findMetadata, type ApiDescription } from "../api.ts";
import { operationKey } from "../errors/spheron-error.ts";
import type { Emit } from "../hooks.ts";
import { eventContext } from "./call-context.ts";
import { createRedactor, redactHeaders } from "./redact.ts";
import type { PlainRequest } from "./send.ts";

/** Shared by all clients of this process, so that each operation is reported once. */
const reported = new Set<string>();

/** Reports once that the document or a response calls an operation deprecated. */
export function createReportDeprecation(
  api: ApiDescription,
  emit: Emit,
): (request: PlainRequest, headers: Headers) => void {
  return (request, headers) => {
    const key = operationKey(request.operation);
    const isDocumented = findMetadata(api, request.operation).deprecated === true;
    const once = `${api.name} ${key}`;
    if (
      reported.has(once) ||
      !(isDocumented || headers.has("deprecation") || headers.has("sunset"))
    )
      return;
    emit(() => {
      reported.add(once);
      const redacted = redactHeaders(headers, createRedactor(request));
      const deprecation = redacted.get("deprecation") ?? undefined;
      const sunset = redacted.get("sunset") ?? undefined;
      return { type: "deprecation", ...eventContext(request), isDocumented, deprecation, sunset };
    });
  };
}
