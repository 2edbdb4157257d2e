import { isObject, type JsonObject, type JsonValue } from "../document/json.ts";
import type { LiveResponse, CallOperation, Values } from "./call.ts";
import { readSafeOperations, type ReadOperation } from "./read-operations.ts";
import type { LiveFile, ValueSource } from "./live-file.ts";

/** One operation that was called. */
export interface Called {
  readonly operation: ReadOperation;
  readonly response: LiveResponse;
}

export interface Run {
  readonly called: readonly Called[];
  /** Operations that no response gave the parameters for. */
  readonly unfilled: readonly ReadOperation[];
  /** Operations that were left when the calls were used up, or when the token was refused. */
  readonly left: readonly ReadOperation[];
  readonly isTokenRefused: boolean;
}

export interface RunOptions {
  readonly liveFile: LiveFile;
  readonly call: CallOperation;
  /** How many calls are made at most. */
  readonly maxCalls: number;
  /** Runs before every call but the first. */
  readonly pause: () => Promise<unknown>;
  readonly onResponse: (called: Called) => void;
}

/**
 * Calls each read-only operation once: first those that need nothing, then those whose parameters the responses gave,
 * and so on. Ends early when the token is refused before it was ever accepted.
 */
export async function runReadOnly(
  document: JsonObject,
  { liveFile, call, maxCalls, pause, onResponse }: RunOptions,
): Promise<Run> {
  const values = new Map<string, JsonValue>(Object.entries(liveFile.fixedValues));
  const called: Called[] = [];
  let open = readSafeOperations(document, liveFile.excluded);
  let isAccepted = false;
  for (;;) {
    const ready = open.filter((operation) => isFilled(operation, values));
    if (ready.length === 0) return { called, unfilled: open, left: [], isTokenRefused: false };
    for (const operation of ready) {
      const isDone = called.length >= maxCalls;
      if (isDone) return { called, ...apart(open, values), isTokenRefused: false };
      if (called.length > 0) await pause();
      const response = await call(operation, withListed(operation, values));
      open = open.filter((one) => one !== operation);
      called.push({ operation, response });
      onResponse({ operation, response });
      if (operation.visit.security.kind === "required" && response.kind === "responded") {
        const isRefused = response.status === 401 || response.status === 403;
        if (isRefused && !isAccepted)
          return { called, ...apart(open, values), isTokenRefused: true };
        isAccepted ||= response.status < 400;
      }
      collectValues(liveFile.sources, operation, response, values);
    }
  }
}

function apart(open: readonly ReadOperation[], values: Values): Pick<Run, "unfilled" | "left"> {
  return {
    left: open.filter((operation) => isFilled(operation, values)),
    unfilled: open.filter((operation) => !isFilled(operation, values)),
  };
}

function isFilled({ parameters }: ReadOperation, values: Values): boolean {
  return parameters.every(
    ({ isRequired, key, listed }) => !isRequired || values.has(key) || listed !== undefined,
  );
}

/** The values with the first of those that the document lists for the operation's other parameters. */
export function withListed({ parameters }: ReadOperation, values: Values): Values {
  const listed = parameters
    .filter(({ isRequired }) => isRequired)
    .flatMap(({ key, listed }) => (listed === undefined ? [] : [[key, listed] as const]));
  return new Map([...listed, ...values]);
}

function collectValues(
  sources: readonly ValueSource[],
  { visit }: ReadOperation,
  response: LiveResponse,
  values: Map<string, JsonValue>,
): void {
  if (response.kind === "failed" || response.status >= 300) return;
  for (const { fills, at } of sources.filter(({ from }) => from === visit.path)) {
    const value = findFirst(response.body, at.split("."));
    if (typeof value === "string" && value !== "" && !values.has(fills)) values.set(fills, value);
  }
}

/** The value that the keys lead to; `*` is the first item from which the others lead somewhere. */
export function findFirst(
  value: JsonValue | undefined,
  keys: readonly string[],
): JsonValue | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (key !== "*") return isObject(value) ? findFirst(value[key], rest) : undefined;
  if (!Array.isArray(value)) return undefined;
  return value.map((item) => findFirst(item, rest)).find((found) => found !== undefined);
}
