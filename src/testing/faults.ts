import { ConfigError } from "../client/errors/config-error.ts";
import { findNearestWord } from "./did-you-mean.ts";
import type { Json } from "./json-schema.ts";
import { operationKey, type OperationModel } from "./mock-model.ts";
import { waitForAbort } from "./pause.ts";
import { isJsonType } from "../client/media-type.ts";

/** The ways in which a call can break. */
export const breaks = ["reset", "timeout", "malformed", "lost"] as const;

/**
 * How a call goes wrong. A `status` and most of `broken` replace the call: the connection is reset, there is never a response
 * (`timeout`), or it is not JSON (`malformed`). `lost`, `change` and `delayMs` let the call run, and drop, change or delay the
 * response.
 */
export type InjectedFault = (
  | {
      /** From 200 to 599. */
      readonly status: number;
      /** Seconds for the header `Retry-After`. */
      readonly retryAfterSeconds?: number | undefined;
    }
  | {
      /** Whether the connection breaks, there is never a response, the body is not JSON, or the response is lost. */
      readonly broken: (typeof breaks)[number];
    }
  | {
      /** Takes the body of the response and returns another. */
      readonly change: (body: Json) => Json;
    }
  | {
      /** Milliseconds to wait before the response. */
      readonly delayMs: number;
    }
) & {
  /** Milliseconds to wait before. */
  readonly delayMs?: number | undefined;
};

/** Which calls go wrong: all of them without `operation`, and always without `times`. */
export type FaultRule = InjectedFault & {
  /** An operationId, or method and path: `GET /v1/profile`. */
  readonly operation?: string | undefined;
  /** How many calls go well before. */
  readonly after?: number | undefined;
  /** How many calls go wrong; all by default. */
  readonly times?: number | undefined;
};

export interface Faults {
  /** @throws ConfigError for a rule that no call could ever meet */
  add(rule: FaultRule): void;
  /** The fault of a request; counts it. */
  take(operation: OperationModel | undefined): InjectedFault | undefined;
  clear(): void;
}

export function createFaults(operations: readonly OperationModel[]): Faults {
  const rules: { readonly rule: FaultRule; before: number; left: number }[] = [];
  return {
    add(rule) {
      checkRule(rule, operations);
      rules.push({ rule, before: rule.after ?? 0, left: rule.times ?? Infinity });
    },
    take(operation) {
      for (const entry of rules.filter(({ rule }) => concerns(rule, operation))) {
        if (entry.before > 0) {
          entry.before -= 1;
          continue;
        }
        if (entry.left === 0) continue;
        entry.left -= 1;
        return entry.rule;
      }
      return undefined;
    },
    clear() {
      rules.length = 0;
    },
  };
}

/** A test whose fault never happens would pass for the wrong reason. */
function checkRule(rule: FaultRule, operations: readonly OperationModel[]): void {
  const { operation } = rule;
  if (operation !== undefined && !operations.some((known) => concerns(rule, known)))
    throw new ConfigError(describeUnknown(operation, operations));
  if (!("status" in rule)) return;
  const { status } = rule;
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new ConfigError(`the status of a fault is a whole number from 200 to 599, not ${status}`);
}

function describeUnknown(named: string, operations: readonly OperationModel[]): string {
  const names = operations.flatMap((known) => [known.operationId, operationKey(known)]);
  const nearest = findNearestWord(named, names);
  const advice =
    nearest === undefined
      ? "name an operationId, or a method and a path"
      : `did you mean ${JSON.stringify(nearest)}?`;
  return `the API has no operation ${JSON.stringify(named)}: ${advice}`;
}

function concerns({ operation: named }: FaultRule, operation: OperationModel | undefined): boolean {
  if (named === undefined) return true;
  if (operation === undefined) return false;
  return named === operation.operationId || named === operationKey(operation);
}

/** The response to a call that is not carried out. `Response.error()` is a broken connection. */
export function respondWithFault(
  fault: InjectedFault,
  signal: AbortSignal,
  createError: (status: number, message: string) => Response,
): Response | Promise<Response> | undefined {
  if ("status" in fault) {
    const { status, retryAfterSeconds } = fault;
    const response = createError(status, `The mock was asked to fail with ${status}`);
    if (retryAfterSeconds !== undefined)
      response.headers.set("retry-after", String(retryAfterSeconds));
    return response;
  }
  if (!("broken" in fault)) return undefined;
  switch (fault.broken) {
    case "reset":
      return Response.error();
    case "malformed":
      return new Response('{"cut": "off', { headers: { "content-type": "application/json" } });
    case "timeout":
      return waitForAbort(signal);
    case "lost":
      return undefined;
  }
}

/** The response to a call that was carried out. */
export async function alterResponse(fault: InjectedFault, response: Response): Promise<Response> {
  if ("broken" in fault) {
    // A stream of events would gather them for nobody.
    await response.body?.cancel();
    return Response.error();
  }
  const isJson = isJsonType(response.headers.get("content-type") ?? "");
  if (!("change" in fault) || !isJson) return response;
  const { status, headers } = response;
  const body = fault.change((await response.json()) as Json);
  return new Response(JSON.stringify(body), { status, headers });
}
