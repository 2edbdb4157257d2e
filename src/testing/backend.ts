import * as ours from "../../generated/description.ts";
import { systemClock, type Clock } from "../transport/clock.ts";
import { answerSuccess, refuse, successOf } from "./answers.ts";
import {
  nameOf,
  parseDescription,
  type Description,
  type DescriptionTexts,
} from "./description.ts";
import { answerFault, createFaults, type FaultRule } from "./faults.ts";
import { createJournal, type MockRequest } from "./journal.ts";
import { waitFor } from "./latency.ts";
import { receive, type ReceivedRequest } from "./request.ts";
import { violationsOf } from "./request-check.ts";
import { createRouter, type Route } from "./router.ts";
import { loadValidate, type Validate } from "./validators.ts";

export interface MockOptions {
  /** The API to play, as `generated/description.ts` holds it; that of this package by default. */
  readonly description?: DescriptionTexts | undefined;
  /** Milliseconds before each answer; none by default. */
  readonly latencyMs?: number | undefined;
  /** Is told of each request when its answer is known. */
  readonly onRequest?: ((request: MockRequest) => void) | undefined;
  /** Time, in place of the platform's. */
  readonly clock?: Clock | undefined;
}

/** What a test sees and does of a mock, wherever it is served. */
export interface MockControls {
  /** The latest 1,000 requests. */
  readonly requests: readonly MockRequest[];
  /** What the latest of them did against the document: `GET /v1/profile: the query parameter x is not declared`. */
  readonly violations: readonly string[];
  /** Lets calls fail from now on: `fail({ operation: "getProfile", status: 503, times: 2 })`. */
  fail(rule: FaultRule): void;
  /** Back to the beginning. */
  reset(): void;
}

/** A mock before it is served. */
export interface Backend {
  readonly controls: MockControls;
  /** A connection to be broken off is `Response.error()`. The path begins after `basePath`. */
  readonly answer: (request: Request, basePath?: string) => Promise<Response>;
  /** @throws ConfigError when a package that the mock needs is not installed */
  load(): Promise<unknown>;
}

export function createBackend(options: MockOptions): Backend {
  const { latencyMs = 0, clock = systemClock } = options;
  const description = parseDescription(options.description ?? ours);
  const route = createRouter(description);
  const faults = createFaults();
  const journal = createJournal();
  let loading: Promise<Validate> | undefined;
  const load = () => (loading ??= loadValidate(description));

  const decide = async (request: ReceivedRequest, found: Route | undefined, name: string) => {
    const fault = faults.take(found?.operation, request.headers.get("x-mock-fault"), name);
    if (typeof fault === "string") return wrong(400, fault);
    if (fault !== undefined) {
      return { response: await answerFault(fault, request.signal), violations: [] };
    }
    return perform(description, await load(), request, found);
  };

  return {
    load,
    async answer(received, basePath = "") {
      const startedMs = clock.now();
      const request = await receive(received, basePath);
      const found = route(request.method, request.path);
      const name =
        found === undefined ? `${request.method} ${request.path}` : nameOf(found.operation);
      await waitFor(clock, request.headers.get("x-mock-latency-ms"), latencyMs);
      const { response, violations } = await decide(request, found, name);
      const entry = {
        method: request.method,
        path: request.target,
        operationId: found?.operation.operationId,
        status: response.status,
        durationMs: clock.now() - startedMs,
        violations,
      };
      journal.add(name, entry);
      options.onRequest?.(entry);
      return response;
    },
    controls: {
      requests: journal.requests,
      violations: journal.violations,
      fail(rule) {
        faults.add(rule);
      },
      reset() {
        journal.clear();
        faults.clear();
      },
    },
  };
}

interface Outcome {
  readonly response: Response;
  readonly violations: readonly string[];
}

function wrong(status: number, ...violations: string[]): Outcome {
  return { response: refuse(status, violations.join("; ")), violations };
}

function perform(
  description: Description,
  validate: Validate,
  request: ReceivedRequest,
  found: Route | undefined,
): Outcome {
  if (found === undefined) return wrong(404, "no such operation");
  const { operation } = found;
  const token = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
  if (operation.needsToken && token === undefined) return wrong(401, "Unauthorized");
  const violations = violationsOf(description, validate, found, request);
  if (violations.length > 0) return wrong(400, ...violations);
  return { response: answerSuccess(successOf(description, operation)), violations: [] };
}
