import { systemClock, type Clock } from "../client/transport/clock.ts";
import { readCredentials } from "./auth.ts";
import type { ApiBehavior } from "./behavior.ts";
import {
  isRefusal,
  refuse,
  type Call,
  type Handlers,
  type MockState,
  type Refusal,
} from "./call.ts";
import {
  alterResponse,
  createFaults,
  respondWithFault,
  type FaultRule,
  type InjectedFault,
} from "./faults.ts";
import { toObject, type JsonObject } from "./json.ts";
import { operationKey, type ApiModel, type OperationModel } from "./mock-model.ts";
import { pause } from "./pause.ts";
import { checkRequest } from "./request-check.ts";
import { createRequestLog, type MockRequest } from "./request-log.ts";
import type { ReceivedRequest } from "./request.ts";
import { createResourceHandlers } from "./resource-handlers.ts";
import { createResponse, dropBody, findSuccess, toResponse, type Success } from "./responses.ts";
import { createRouter, findOtherVersion, type Route } from "./router.ts";
import { createMockState } from "./state.ts";
import { loadValidate, type Validate } from "./validators.ts";

/** How a mock plays an API. */
export interface EngineOptions {
  /** Milliseconds before each response; none by default. */
  readonly latencyMs?: number | undefined;
  /** Takes query parameters without a value for ones that were left out: `?maxSize=`. Some older clients send them. */
  readonly ignoreEmptyQuery?: boolean | undefined;
  /** Called for each request when its response is known. */
  readonly onRequest?: ((request: MockRequest) => void) | undefined;
  /** The clock, for tests; the real one by default. */
  readonly clock?: Clock | undefined;
}

/** What a test sees and does of a mock, wherever it is served. */
export interface ApiMockControls {
  /** The latest 1,000 requests. */
  readonly requests: readonly MockRequest[];
  /** What the document does not allow about the latest of them: `GET /v1/profile: the query parameter x is not declared`. */
  readonly violations: readonly string[];
  /**
   * Lets calls go wrong from now on: `fail({ operation: "getProfile", status: 503, times: 2 })`.
   * @throws ConfigError for an operation that the API does not have, and for a status outside 200 to 599
   */
  fail(rule: FaultRule): void;
  /** Back to the beginning. */
  reset(): void;
}

/** A mock before it is served. */
export interface MockEngine {
  readonly controls: ApiMockControls;
  /** A connection to be broken is `Response.error()`. Rejects when the request's signal aborts. */
  readonly respond: (request: ReceivedRequest) => Promise<Response>;
  /** @throws ConfigError when a package that the mock needs is not installed */
  load(): Promise<unknown>;
}

/** A response, and what the document does not allow about the request. */
interface Outcome {
  readonly response: Response;
  readonly violations: readonly string[];
}

/** What there is once the packages are loaded. */
interface Stage {
  readonly validate: Validate;
  readonly state: MockState;
  readonly handlers: Handlers;
  readonly findSuccess: (operation: OperationModel) => Success;
}

export function createMockEngine(
  model: ApiModel,
  behavior: ApiBehavior,
  options: EngineOptions,
): MockEngine {
  const { latencyMs = 0, clock = systemClock } = options;
  const findRoute = createRouter(model);
  const faults = createFaults(model.operations);
  const log = createRequestLog();
  const createError = (status: number, message: string, fields: JsonObject = {}) => {
    const body = { ...(behavior.toErrorBody?.(status, message) ?? { message }), ...fields };
    return createResponse(status, JSON.stringify(body), "application/json");
  };
  const toAccepted = (result: Response | Refusal): Outcome => ({
    response: isRefusal(result)
      ? createError(result.refusedWith, result.message, result.fields)
      : result,
    violations: [],
  });
  const toViolated = (status: number, violations: readonly string[]): Outcome => ({
    response: createError(status, violations.join("; ")),
    violations,
  });

  let stage: Stage | undefined;
  let loading: Promise<Stage> | undefined;
  const load = () =>
    (loading ??= setStage(model, behavior, clock).then((loaded) => (stage = loaded)));

  const authenticate =
    behavior.authenticate ??
    ((credentials) => (credentials === undefined ? refuse(401, "Unauthorized") : undefined));

  const perform = async (request: ReceivedRequest, route: Route): Promise<Outcome> => {
    const { operation, pathValues } = route;
    const refused = behavior.admit?.(operation);
    if (refused !== undefined) return toAccepted(refused);
    const credentials = readCredentials(model, operation, request);
    const refusal = authenticate(credentials);
    if (refusal !== undefined) return toViolated(refusal.refusedWith, [refusal.message]);
    const { validate, state, handlers, ...loaded } = await load();
    const violations = checkRequest(model, validate, route, request);
    if (violations.length > 0) return toViolated(400, violations);
    const success = loaded.findSuccess(operation);
    const call: Call = {
      pathValues,
      query: request.query,
      ...readCallBody(request),
      credentials: credentials ?? [],
      success,
      state,
    };
    const denied = behavior.authorize?.(call, operation);
    if (denied !== undefined) return toAccepted(denied);
    const key = operationKey(operation);
    const handle = Object.hasOwn(handlers, key) ? handlers[key] : undefined;
    return toAccepted(handle === undefined ? toResponse(success) : await handle(call));
  };

  const respondElsewhere = (request: ReceivedRequest): Outcome => {
    const other = findOtherVersion(request, model.operations, findRoute);
    const advice = other === undefined ? "" : ` (another version has it: ${other})`;
    const outcome = toViolated(404, [`no such operation${advice}`]);
    const response = behavior.respondElsewhere?.(request.path) ?? outcome.response;
    return { ...outcome, response };
  };

  const performWithFault = async (
    fault: InjectedFault,
    request: ReceivedRequest,
    carryOut: () => Promise<Outcome>,
  ): Promise<Outcome> => {
    if (fault.delayMs !== undefined) await pause(clock, fault.delayMs, request.signal);
    const replaced = await respondWithFault(fault, request.signal, createError);
    if (replaced !== undefined) return toAccepted(replaced);
    const { response, violations } = await carryOut();
    return { response: await alterResponse(fault, response), violations };
  };

  return {
    load,
    async respond(received) {
      const startedMs = clock.now();
      const request = options.ignoreEmptyQuery === true ? omitEmptyQuery(received) : received;
      const { method, path, target, signal } = request;
      const route = findRoute(request);
      const operation = route?.operation;
      if (latencyMs > 0) await pause(clock, latencyMs, signal);
      const carryOut = async () =>
        route === undefined ? respondElsewhere(request) : perform(request, route);
      const fault = faults.take(operation);
      const { response, violations } = await (fault === undefined
        ? carryOut()
        : performWithFault(fault, request, carryOut));
      const entry: MockRequest = {
        method,
        path: target,
        operationId: operation?.operationId,
        status: response.status,
        durationMs: clock.now() - startedMs,
        violations,
      };
      log.add(operationKey(operation ?? { method, path }), entry);
      options.onRequest?.(entry);
      return method === "HEAD" ? dropBody(response) : response;
    },
    controls: {
      requests: log.requests,
      violations: log.violations,
      fail(rule) {
        faults.add(rule);
      },
      reset() {
        log.clear();
        faults.clear();
        behavior.reset?.();
        stage?.state.reset();
      },
    },
  };
}

async function setStage(model: ApiModel, behavior: ApiBehavior, clock: Clock): Promise<Stage> {
  const validate = await loadValidate(model.schemas);
  const known = new Map<OperationModel, Success>();
  const findKnown = (operation: OperationModel) => {
    const success = known.get(operation) ?? findSuccess(model, operation, validate);
    known.set(operation, success);
    return success;
  };
  const state = createMockState({ model, validate, clock, behavior, findSuccess: findKnown });
  const handlers = { ...createResourceHandlers(behavior), ...behavior.handlers };
  return { validate, state, handlers, findSuccess: findKnown };
}

function omitEmptyQuery(request: ReceivedRequest): ReceivedRequest {
  const given = [...request.query].filter(([, value]) => value !== "");
  return { ...request, query: new URLSearchParams(given) };
}

function readCallBody({ body }: ReceivedRequest): Pick<Call, "body" | "form"> {
  return {
    body: body.kind === "json" ? toObject(body.value) : {},
    form: body.kind === "form" ? body.form : undefined,
  };
}
