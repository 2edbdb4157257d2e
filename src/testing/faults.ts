import { answerJson, refuse } from "./answers.ts";
import { nameOf, type OperationDescription } from "./mock-model.ts";
import type { Json } from "./json-schema.ts";

const breaks = ["reset", "timeout", "malformed", "lost"] as const;
type Break = (typeof breaks)[number];

/**
 * How a call goes wrong. It is not carried out when it is answered with a status, or `broken`: its connection is reset, it
 * is never answered (`timeout`), or answered with what is no JSON (`malformed`). It is carried out when its answer is
 * `lost`, with the connection reset, when `change` makes another answer of its answer, and when it only comes late.
 */
export type Fault = (
  | {
      /** From 200 to 599. */
      readonly status: number;
      /** Seconds for the header `Retry-After`. */
      readonly retryAfterSeconds?: number | undefined;
    }
  | {
      /** Whether the connection breaks off, nothing is ever answered, the body is no JSON, or the answer is lost. */
      readonly broken: Break;
    }
  | {
      /** Takes the body of the answer and gives another. */
      readonly change: (body: Json) => Json;
    }
  | {
      /** Milliseconds to wait before the answer. */
      readonly delayMs: number;
    }
) & {
  /** Milliseconds to wait before. */
  readonly delayMs?: number | undefined;
};

/** Which calls go wrong: all when it names no operation, and always when it names no number of times. */
export type FaultRule = Fault & {
  /** An operationId, or method and path: `GET /v1/profile`. */
  readonly operation?: string | undefined;
  /** Calls that go well before. */
  readonly after?: number | undefined;
  /** How many calls go wrong; all by default. */
  readonly times?: number | undefined;
};

export interface Faults {
  add(rule: FaultRule): void;
  /**
   * The fault that a request meets, or what is wrong with its header. `key` is the same for requests that are alike.
   */
  take(
    operation: OperationDescription | undefined,
    header: string | null,
    key: string,
  ): Fault | string | undefined;
  clear(): void;
}

export function createFaults(): Faults {
  const rules: { readonly rule: FaultRule; before: number; left: number }[] = [];
  const taken = new Map<string, number>();

  const takeRule = (operation: OperationDescription | undefined) => {
    for (const entry of rules.filter(({ rule }) => isAbout(rule, operation))) {
      if (entry.before > 0) {
        entry.before -= 1;
        continue;
      }
      if (entry.left === 0) continue;
      entry.left -= 1;
      return entry.rule;
    }
    return undefined;
  };
  /** A client that tries again sends the header again, so the requests that are alike are counted. */
  const takeHeader = (header: string, key: string) => {
    const fault = parseFault(header);
    if (typeof fault === "string") return fault;
    const before = taken.get(key) ?? 0;
    if (before >= (fault.times ?? Infinity)) {
      taken.delete(key);
      return undefined;
    }
    taken.set(key, before + 1);
    return fault;
  };
  return {
    add(rule) {
      rules.push({ rule, before: rule.after ?? 0, left: rule.times ?? Infinity });
    },
    take: (operation, header, key) =>
      header === null ? takeRule(operation) : takeHeader(header, `${key} ${header}`),
    clear() {
      rules.length = 0;
      taken.clear();
    },
  };
}

function isAbout({ operation: named }: FaultRule, operation: OperationDescription | undefined) {
  if (named === undefined) return true;
  return (
    operation !== undefined && (named === operation.operationId || named === nameOf(operation))
  );
}

/** Reads the value of `x-mock-fault`; a text says what is wrong with it. */
function parseFault(header: string): FaultRule | string {
  const [kind = "", ...rest] = header.split(";").map((part) => part.trim());
  const numbers = Object.fromEntries([kind, ...rest].map(readNumber).filter(isKnown));
  const { status, times, "retry-after": retryAfterSeconds } = numbers;
  const isWhole = rest.every((part) => isKnown(readNumber(part)));
  if (isWhole && isBreak(kind)) return { broken: kind, times };
  if (isWhole && status !== undefined && status >= 200 && status <= 599)
    return { status, times, retryAfterSeconds };
  return `x-mock-fault is ${header}, not ${breaks.join(", ")} or status=503, with ; times=2 or ; retry-after=1`;
}

function isBreak(kind: string): kind is Break {
  return breaks.some((known) => known === kind);
}

type NumberPart = readonly [name: "status" | "times" | "retry-after", value: number];

function readNumber(part: string): NumberPart | undefined {
  const [, name, digits] = /^(status|times|retry-after)\s*=\s*(\d+)$/.exec(part) ?? [];
  return name === undefined ? undefined : [name as NumberPart[0], Number(digits)];
}

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** A Response with one of these refuses a body. */
const withoutBody: readonly number[] = [204, 205, 304];

/** What is answered to a call that is not carried out. A lost connection is `Response.error()`. */
export function answerInstead(
  fault: Fault,
  signal: AbortSignal,
): Response | Promise<Response> | undefined {
  if ("status" in fault) {
    const response = withoutBody.includes(fault.status)
      ? new Response(null, { status: fault.status })
      : refuse(fault.status, `The mock was asked to fail with ${fault.status}`);
    if (fault.retryAfterSeconds !== undefined)
      response.headers.set("retry-after", String(fault.retryAfterSeconds));
    return response;
  }
  if (!("broken" in fault)) return undefined;
  switch (fault.broken) {
    case "reset":
      return Response.error();
    case "malformed":
      return new Response('{"cut": "off', { headers: { "content-type": "application/json" } });
    case "timeout":
      return untilAborted(signal);
    case "lost":
      return undefined;
  }
}

/** What becomes of the answer to a call that has been carried out. */
export async function spoil(fault: Fault, response: Response): Promise<Response> {
  if ("broken" in fault) {
    // A stream of events would gather them for nobody.
    await response.body?.cancel();
    return Response.error();
  }
  const isJson = /[/+]json\b/.test(response.headers.get("content-type") ?? "");
  if (!("change" in fault) || !isJson) return response;
  const body = (await response.json()) as Json;
  return answerJson(fault.change(body), response.status);
}

function untilAborted(signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    const end = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
  });
}
