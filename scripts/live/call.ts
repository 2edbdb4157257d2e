import type { JsonValue } from "../document/json.ts";
import {
  createApiClient,
  DecodeError,
  isSpheronError,
  SpheronApiError,
  type ApiDescription,
} from "../../src/engine.ts";
import { internals } from "../../src/client/internals.ts";
import type { ReadOperation } from "./read-operations.ts";

/** What came back, or why nothing did. */
export type LiveResponse =
  | {
      readonly kind: "responded";
      readonly status: number;
      /** Without parameters; empty when the header was missing. */
      readonly mediaType: string;
      /** `undefined` when it was announced as JSON and is not JSON. */
      readonly body: JsonValue | undefined;
    }
  | { readonly kind: "failed"; readonly message: string };

/** Values of parameters by the names that sources give them. */
export type Values = ReadonlyMap<string, JsonValue>;

export type CallOperation = (operation: ReadOperation, values: Values) => Promise<LiveResponse>;

/** Calls operations with a client of the API. */
export function createCaller(
  api: ApiDescription,
  { baseUrl, token }: { readonly baseUrl: string | undefined; readonly token: string },
): CallOperation {
  const { call } = createApiClient(api, { baseUrl, token })[internals];
  return async ({ visit, parameters, isJson }, values) => {
    const params: Record<Parameter, Record<string, JsonValue>> = { path: {}, query: {} };
    for (const { in: location, name, key } of parameters) {
      const value = values.get(key);
      if (value !== undefined) params[location][name] = value;
    }
    try {
      const parseAs = isJson ? "json" : "text";
      const called = call({ method: "GET", path: visit.path }, { params, parseAs });
      const { data, response } = await called.withResponse();
      const { status, headers } = response;
      return { kind: "responded", status, ...typed(headers), body: data as JsonValue };
    } catch (error) {
      return toLiveResponse(error);
    }
  };
}

type Parameter = ReadOperation["parameters"][number]["in"];

function toLiveResponse(error: unknown): LiveResponse {
  if (error instanceof SpheronApiError) {
    const { status, headers } = error;
    const body = (error.body ?? null) as JsonValue;
    return { kind: "responded", status, ...typed(headers), body };
  }
  if (error instanceof DecodeError) {
    const mediaType = mediaTypeOf(error.contentType);
    return { kind: "responded", status: error.status, mediaType, body: undefined };
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
