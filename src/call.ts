import { isSpheronError, type AnySpheronError } from "./errors/guards.ts";

/** What is known of a response besides its data. */
export interface ResponseFacts {
  readonly status: number;
  readonly headers: Headers;
  /** Id that the server gave the request, where it did. */
  readonly requestId: string | undefined;
  /** Requests that were sent. */
  readonly attempts: number;
}

export interface Success<Data> {
  readonly ok: true;
  readonly data: Data;
  readonly status: number;
}

export interface Failure<ErrorBody> {
  readonly ok: false;
  readonly error: AnySpheronError<ErrorBody>;
}

export type Result<Data, ErrorBody> = Success<Data> | Failure<ErrorBody>;

/** A call that is under way: one request, whichever way its outcome is taken. */
export interface Call<Data, ErrorBody = unknown> extends Promise<Data> {
  /** The data together with status, headers and request id. Throws like the call itself. */
  withResponse(): Promise<{ readonly data: Data; readonly response: ResponseFacts }>;
  /** The outcome as a value: `{ ok: true, data }` or `{ ok: false, error }`. Never rejects with a SpheronError. */
  result(): Promise<Result<Data, ErrorBody>>;
}

export interface Outcome<Data> {
  readonly data: Data;
  readonly response: ResponseFacts;
}

/** Offers one running request in its three forms. */
export function createCall<Data>(outcome: Promise<Outcome<Data>>): Call<Data> {
  const data = outcome.then((success) => success.data);
  // Whoever asks for another form takes the failure there; the bare promise must not report it too.
  const elsewhere = () => {
    data.catch(() => undefined);
    return outcome;
  };
  return Object.assign(data, {
    withResponse: elsewhere,
    async result(): Promise<Result<Data, unknown>> {
      try {
        const success = await elsewhere();
        return { ok: true, data: success.data, status: success.response.status };
      } catch (error) {
        if (isSpheronError(error)) return { ok: false, error };
        throw error;
      }
    },
  });
}
