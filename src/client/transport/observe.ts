import { isSpheronError } from "../errors/guards.ts";
import type { ApiDescription } from "../api.ts";
import type { Emit } from "../hooks.ts";
import { eventContext } from "./call-context.ts";
import type { Clock } from "./clock.ts";
import { createReportDeprecation } from "./deprecation.ts";
import { createRedactor } from "./redact.ts";
import type { Decorator, ParsedResponse, PlainRequest, ResponseLike } from "./send.ts";

const encoder = new TextEncoder();

/** Counts the requests that are sent. */
export const countAttempts: Decorator = (next) => (request) => {
  request.state.attempts += 1;
  return next(request);
};

/** Reports each request and each response, where somebody listens. */
export function observeAttempts(
  api: ApiDescription,
  clock: Clock,
  emit: Emit | undefined,
): Decorator {
  if (emit === undefined) return (next) => next;
  const reportDeprecation = createReportDeprecation(api, emit);

  return (next) => async (request) => {
    const startedMs = clock.now();
    emit(() => ({
      type: "request",
      ...eventContext(request),
      bodyBytes: countBytes(request.body),
    }));
    const report = (
      response: Pick<ResponseLike, "status" | "headers">,
      body: ParsedResponse["body"],
      requestId: string | undefined,
    ) => {
      emit(() => ({
        type: "response",
        ...eventContext(request),
        status: response.status,
        durationMs: clock.now() - startedMs,
        bodyBytes: typeof body === "string" ? encoder.encode(body).length : body?.byteLength,
        requestId: requestId && createRedactor(request)(requestId),
      }));
      reportDeprecation(request, response.headers);
    };
    try {
      const parsed = await next(request);
      report(parsed.response, parsed.body, parsed.requestId);
      return parsed;
    } catch (error) {
      if (isSpheronError(error) && "headers" in error) report(error, undefined, error.requestId);
      throw error;
    }
  };
}

/** Reports calls that failed for good, where somebody listens. */
export function observeFailures(clock: Clock, emit: Emit | undefined): Decorator {
  if (emit === undefined) return (next) => next;
  return (next) => async (request) => {
    const startedMs = clock.now();
    try {
      return await next(request);
    } catch (error) {
      if (isSpheronError(error))
        emit(() => ({
          type: "error",
          ...eventContext(request),
          error,
          durationMs: clock.now() - startedMs,
        }));
      throw error;
    }
  };
}

function countBytes(body: PlainRequest["body"]): number | undefined {
  if (body instanceof ReadableStream) return undefined;
  return body instanceof Blob ? body.size : (body?.byteLength ?? 0);
}
