import * as ours from "../../generated/platform/mock-model.ts";
import { systemClock, type Clock } from "../client/transport/clock.ts";
import { readAccess, type AccessOptions } from "./access.ts";
import { answerSuccess, refuse, successOf } from "./answers.ts";
import { createBehaviours } from "./platform/handlers.ts";
import type { Call } from "./call.ts";
import {
  nameOf,
  parseDescription,
  type Description,
  type DescriptionTexts,
  type OperationDescription,
} from "./mock-model.ts";
import { createEvents, type MockEvent } from "./platform/events.ts";
import { answerInstead, createFaults, spoil, type FaultRule } from "./faults.ts";
import type { Hash } from "./platform/file-assembly.ts";
import { createJournal, type MockRequest } from "./request-log.ts";
import { objectOf } from "./json.ts";
import { waitFor } from "./latency.ts";
import { isForeign } from "./platform/organization.ts";
import { receive, type ReceivedRequest } from "./request.ts";
import { violationsOf } from "./request-check.ts";
import { resources } from "./platform/resources.ts";
import { createRouter, type Route } from "./router.ts";
import { createRuns, type DeploymentEnd } from "./platform/runs.ts";
import { createState } from "./state.ts";
import { createUploads, type MockUpload, type UploadOptions } from "./platform/uploads.ts";
import { loadValidate, type Validate } from "./validators.ts";

/** What the mock plays, and how. */
export interface MockOptions extends AccessOptions {
  /** The API to play, as `generated/platform/mock-model.ts` holds it; that of this package by default. */
  readonly description?: DescriptionTexts | undefined;
  /**
   * `"state"`, the default, keeps the main resources: what was created can be read, listed, changed and deleted.
   * `"examples"` answers every operation with the document's example, whatever the ids.
   */
  readonly answers?: "state" | "examples" | undefined;
  /** How deployments end: at once, or with `"wait"` when an event of type 2 or 3 is emitted; well by default. */
  readonly deployments?: DeploymentEnd | undefined;
  /** How uploads in parts are taken. */
  readonly uploads?: UploadOptions | undefined;
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
  /** Uploads in parts; those that are finished have their files with size and SHA-256. */
  uploads(): readonly MockUpload[];
  /** Sends an event to all who follow the topic: `emit(topic, { type: 2, data: {} })`. */
  emit(topic: string, event: MockEvent): void;
  /** Breaks off the event streams of a topic, or all. Whoever follows it again has its events from the beginning. */
  drop(topic?: string): void;
  /** Lets calls go wrong from now on: `fail({ operation: "getProfile", status: 503, times: 2 })`. */
  fail(rule: FaultRule): void;
  /** Back to the beginning; event streams end. */
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

export function createBackend(options: MockOptions, createHash: () => Hash): Backend {
  const { latencyMs = 0, clock = systemClock } = options;
  const description = parseDescription(options.description ?? ours);
  const route = createRouter(description);
  const faults = createFaults();
  const journal = createJournal();
  const { state, events, runs, uploads, behaviours } = createWorld(
    description,
    options,
    createHash,
  );
  let loading: Promise<Validate> | undefined;
  const load = () => (loading ??= loadValidate(description));

  const perform = async (request: ReceivedRequest, { operation, pathValues }: Route) => {
    const access = operation.needsToken
      ? readAccess(request.headers.get("authorization"), options, uploads.uploadOf)
      : { organizationIds: undefined };
    if ("status" in access) return wrong(access.status, access.message);
    const violations = violationsOf(description, await load(), { operation, pathValues }, request);
    if (violations.length > 0) return wrong(400, ...violations);
    const success = successOf(description, operation);
    const call = { ...partsOf(request), pathValues, access, success };
    if (isForeign(state, call) || isBeyondUpload(operation, call)) {
      return right(refuse(403, "The token is not for this resource"));
    }
    const name = nameOf(operation);
    const play = Object.hasOwn(behaviours, name) ? behaviours[name] : undefined;
    return right(play === undefined ? answerSuccess(success) : await play(call));
  };

  const decide = async (request: ReceivedRequest, found: Route | undefined, name: string) => {
    const fault = faults.take(found?.operation, request.headers.get("x-mock-fault"), name);
    if (typeof fault === "string") return wrong(400, fault);
    const carryOut = () =>
      found === undefined ? wrong(404, "no such operation") : perform(request, found);
    if (fault === undefined) return carryOut();
    await waitFor(clock, null, fault.delayMs ?? 0);
    const instead = await answerInstead(fault, request.signal);
    if (instead !== undefined) return right(instead);
    const { response, violations } = await carryOut();
    return { response: await spoil(fault, response), violations };
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
      uploads: uploads.list,
      emit(topic, event) {
        runs.emit(topic, event);
      },
      drop(topic) {
        events.drop(topic);
      },
      fail(rule) {
        faults.add(rule);
      },
      reset() {
        for (const part of [journal, faults, events, runs, uploads]) part.clear();
        state.reset();
      },
    },
  };
}

/** Everything that has a state. */
function createWorld(description: Description, options: MockOptions, createHash: () => Hash) {
  const { answers = "state", tokens = {}, deployments = "succeed", clock = systemClock } = options;
  const organizationIds = Object.values(tokens).flatMap((ids) => (ids === "expired" ? [] : ids));
  const kept = answers === "state" ? resources : [];
  const state = createState(description, kept, [...new Set(organizationIds)], clock);
  const events = createEvents();
  const runs = createRuns(state, events, deployments);
  const uploads = createUploads(state, createHash, options.uploads);
  const behaviours =
    answers === "state" ? { ...createBehaviours(state, events, runs), ...uploads.behaviours } : {};
  return { state, events, runs, uploads, behaviours };
}

interface Outcome {
  readonly response: Response;
  readonly violations: readonly string[];
}

function right(response: Response): Outcome {
  return { response, violations: [] };
}

function wrong(status: number, ...violations: string[]): Outcome {
  return { response: refuse(status, violations.join("; ")), violations };
}

function partsOf({ query, body }: ReceivedRequest): Pick<Call, "query" | "body" | "form"> {
  return {
    query,
    body: body.kind === "json" ? objectOf(body.value) : {},
    form: body.kind === "form" ? body.form : undefined,
  };
}

/** A single use token is for sending and finishing its upload. */
function isBeyondUpload({ path }: OperationDescription, { access, pathValues }: Call): boolean {
  if (access.uploadId === undefined) return false;
  const isOwn = pathValues["uploadId"] === access.uploadId;
  return !isOwn || !/\/(data|finish)$/.test(path);
}
