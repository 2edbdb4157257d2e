import { isSpheronError, type AnySpheronError } from "./errors/guards.ts";
import type { ParsedResponse, CallState } from "./transport/send.ts";

/** What is known of a response besides its data. */
export interface ResponseFacts {
  /** Status of the response. */
  readonly status: number;
  /** Headers of the response. */
  readonly headers: Headers;
  /** Id that the server gave the request, where it did. */
  readonly requestId: string | undefined;
  /** Requests that were sent. */
  readonly attempts: number;
}

/** A call that succeeded. */
export interface Success<Data> {
  /** Tells a success from a failure. */
  readonly ok: true;
  /** What `await` returns. */
  readonly data: Data;
  /** Status of the response. */
  readonly status: number;
}

/** A call that failed. */
export interface Failure<ErrorBody> {
  /** Tells a failure from a success. */
  readonly ok: false;
  /** What `await` throws. */
  readonly error: AnySpheronError<ErrorBody>;
}

/** The outcome of a call as a value, told apart by `ok`. */
export type Result<Data, ErrorBody> = Success<Data> | Failure<ErrorBody>;

/** The data of a success, and its response. */
interface WithResponse<Data> {
  readonly data: Data;
  readonly response: ResponseFacts;
}

/** A call that is under way. It sends one request, whichever form of the outcome you read. */
export interface Call<Data, ErrorBody = unknown> extends Promise<Data> {
  /** The data together with status, headers and request id. Throws like the call itself. */
  withResponse(): Promise<WithResponse<Data>>;
  /** The outcome as a value: `{ ok: true, data }` or `{ ok: false, error }`. Never rejects with a SpheronError. */
  result(): Promise<Result<Data, ErrorBody>>;
}

/** A running request as a call, with its three forms. */
export function createCall(parsed: Promise<ParsedResponse>, state: CallState): Call<unknown> {
  return toCall(parsed, ({ response: { status, headers }, requestId }) => ({
    status,
    headers,
    requestId,
    attempts: state.attempts,
  }));
}

/** The same call with its data changed. An error of `change` is thrown by the call. */
export function changeData<Data, ErrorBody>(
  call: Call<unknown, ErrorBody>,
  change: (data: unknown, response: ResponseFacts) => Data,
): Call<Data, ErrorBody> {
  const changed = call
    .withResponse()
    .then(({ data, response }) => ({ data: change(data, response), response }));
  return toCall(changed, ({ response }) => response);
}

function toCall<Outcome extends { readonly data: Data }, Data, ErrorBody>(
  outcome: Promise<Outcome>,
  describe: (outcome: Outcome) => ResponseFacts,
): Call<Data, ErrorBody> {
  const data = outcome.then((success) => success.data);
  // Only the form that the caller uses throws the failure. The bare promise must not report it too.
  const withResponse = () => {
    data.catch(() => undefined);
    return outcome.then((success) => ({ data: success.data, response: describe(success) }));
  };
  return Object.assign(data, {
    withResponse,
    async result(): Promise<Result<Data, ErrorBody>> {
      try {
        const { data, response } = await withResponse();
        return { ok: true, data, status: response.status };
      } catch (error) {
        if (isSpheronError(error)) return { ok: false, error: error as AnySpheronError<ErrorBody> };
        throw error;
      }
    },
  });
}
