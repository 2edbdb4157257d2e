import { refuse } from "./answers.ts";
import { nameOf, type OperationDescription } from "./description.ts";

/** How a call goes wrong: with a status, or broken off, never answered, answered with what is no JSON. */
export type Fault =
  | { readonly status: number; readonly retryAfterSeconds?: number | undefined }
  | { readonly broken: "reset" | "timeout" | "malformed" };

/** Which calls go wrong: all when it names no operation, and always when it names no number of times. */
export type FaultRule = Fault & {
  /** An operationId, or method and path: `GET /v1/profile`. */
  readonly operation?: string | undefined;
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
  const rules: { readonly rule: FaultRule; left: number }[] = [];
  const taken = new Map<string, number>();

  const takeRule = (operation: OperationDescription | undefined) => {
    const found = rules.find(({ rule, left }) => left > 0 && isAbout(rule, operation));
    if (found !== undefined) found.left -= 1;
    return found?.rule;
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
      rules.push({ rule, left: rule.times ?? Infinity });
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
  if (isWhole && (kind === "reset" || kind === "timeout" || kind === "malformed"))
    return { broken: kind, times };
  if (isWhole && status !== undefined && status >= 200 && status <= 599)
    return { status, times, retryAfterSeconds };
  return `x-mock-fault is ${header}, not reset, timeout, malformed or status=503, with ; times=2 or ; retry-after=1`;
}

type NumberPart = readonly [name: "status" | "times" | "retry-after", value: number];

function readNumber(part: string): NumberPart | undefined {
  const [, name, digits] = /^(status|times|retry-after)\s*=\s*(\d+)$/.exec(part) ?? [];
  return name === undefined ? undefined : [name as NumberPart[0], Number(digits)];
}

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** The answer for a fault. One that is never given ends with the request's signal; a lost connection is `Response.error()`. */
export function answerFault(fault: Fault, signal: AbortSignal): Response | Promise<Response> {
  if ("status" in fault) {
    const response = refuse(fault.status, `The mock was asked to fail with ${fault.status}`);
    if (fault.retryAfterSeconds !== undefined)
      response.headers.set("retry-after", String(fault.retryAfterSeconds));
    return response;
  }
  switch (fault.broken) {
    case "reset":
      return Response.error();
    case "malformed":
      return new Response('{"cut": "off', { headers: { "content-type": "application/json" } });
    case "timeout":
      return new Promise((_resolve, reject) => {
        const end = () => {
          reject(signal.reason as Error);
        };
        if (signal.aborted) end();
        signal.addEventListener("abort", end, { once: true });
      });
  }
}
