import { isSpheronError } from "../errors/guards.ts";
import type { Emit } from "../hooks.ts";
import type { Clock } from "./clock.ts";
import { raiseDeprecation } from "./deprecation.ts";
import { eventFacts, requestIdOf } from "./call-context.ts";
import type { Answer, Decorator, PlainRequest, Reply } from "./send.ts";

const encoder = new TextEncoder();

/** Counts the attempts, and tells of each request and of each response. */
export function observeAttempts(clock: Clock, emit: Emit): Decorator {
  return (next) => async (request) => {
    const startedMs = clock.now();
    request.trace.attempts += 1;
    emit(() => ({ type: "request", ...eventFacts(request), bodyBytes: sizeOf(request.body) }));
    const tell = (response: Pick<Answer, "status" | "headers">, body: Reply["body"]) => {
      emit(() => ({
        type: "response",
        ...eventFacts(request),
        status: response.status,
        durationMs: clock.now() - startedMs,
        bodyBytes: typeof body === "string" ? encoder.encode(body).length : body?.byteLength,
        requestId: requestIdOf(response),
      }));
      raiseDeprecation(request, response.headers, emit);
    };
    try {
      const reply = await next(request);
      tell(reply.response, reply.body);
      return reply;
    } catch (error) {
      if (isSpheronError(error) && "headers" in error) tell(error, undefined);
      throw error;
    }
  };
}

/** Tells of calls that failed for good. */
export function observeFailures(clock: Clock, emit: Emit): Decorator {
  return (next) => async (request) => {
    const startedMs = clock.now();
    try {
      return await next(request);
    } catch (error) {
      if (isSpheronError(error))
        emit(() => ({
          type: "error",
          ...eventFacts(request),
          error,
          durationMs: clock.now() - startedMs,
        }));
      throw error;
    }
  };
}

function sizeOf(body: PlainRequest["body"]): number | undefined {
  if (body instanceof ReadableStream) return undefined;
  return body instanceof Blob ? body.size : (body?.byteLength ?? 0);
}
