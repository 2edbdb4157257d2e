import type { JsonValue } from "../document/json.ts";
import { createClient, DecodeError, isSpheronError, SpheronApiError } from "../../src/index.ts";
import type { ReadOperation } from "./read-operations.ts";

/** What came back, or why nothing did. */
export type Answer =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** Without parameters; empty when there was none. */
      readonly mediaType: string;
      /** `undefined` when it was announced as JSON and is none. */
      readonly body: JsonValue | undefined;
    }
  | { readonly kind: "failed"; readonly message: string };

/** Values of parameters by the names that sources give them. */
export type Values = ReadonlyMap<string, JsonValue>;

export type CallOperation = (operation: ReadOperation, values: Values) => Promise<Answer>;

/** The verb once the types of single paths are taken away. */
type LooseGet = (
  path: string,
  options: object,
) => {
  withResponse(): Promise<{
    readonly data: JsonValue;
    readonly response: { readonly status: number; readonly headers: Headers };
  }>;
};

/** Calls operations with the client of this package. */
export function createCaller(options: {
  readonly baseUrl?: string | undefined;
  readonly token: string;
}): CallOperation {
  const get = createClient(options).GET as unknown as LooseGet;
  return async ({ visit, parameters, isJson }, values) => {
    const params: Record<Parameter, Record<string, JsonValue>> = { path: {}, query: {} };
    for (const { in: place, name, key } of parameters) {
      const value = values.get(key);
      if (value !== undefined) params[place][name] = value;
    }
    try {
      const parseAs = isJson ? "json" : "text";
      const call = get(visit.path, { params, parseAs });
      const { data, response } = await call.withResponse();
      return { kind: "answered", status: response.status, ...typed(response.headers), body: data };
    } catch (error) {
      return answerIn(error);
    }
  };
}

type Parameter = ReadOperation["parameters"][number]["in"];

function answerIn(error: unknown): Answer {
  if (error instanceof SpheronApiError) {
    const { status, headers } = error;
    const body = (error.body ?? null) as JsonValue;
    return { kind: "answered", status, ...typed(headers), body };
  }
  if (error instanceof DecodeError) {
    const mediaType = mediaTypeOf(error.contentType);
    return { kind: "answered", status: error.status, mediaType, body: undefined };
  }
  if (isSpheronError(error)) return { kind: "failed", message: error.message };
  throw error;
}

function typed(headers: Headers): { readonly mediaType: string } {
  return { mediaType: mediaTypeOf(headers.get("content-type")) };
}

function mediaTypeOf(contentType: string | null | undefined): string {
  return (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
