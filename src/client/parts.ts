import type { FieldEncoding, OperationMetadata, RetryAfterBody } from "./api.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import type { Bytes } from "./bytes.ts";
import type { WriteParameter } from "./style.ts";
import type { CreateChooseLocks } from "./transport/lock.ts";
import type { PlainRequest } from "./transport/send.ts";

/** A body as it is sent, with its content type. */
export interface Encoding {
  readonly contentType?: string;
  /** A form is there a moment later. */
  readonly body: PlainRequest["body"] | Promise<Bytes>;
  /** Whether the content type is the only one that fits, because it has the boundary of the form. */
  readonly isForm?: true;
}

/**
 * What a client carries only when the document of its API needs it. `createApiClient` takes all of it (`every-part.ts`);
 * the client of a known API takes what `listNeeds` finds in its description. What callers may pass whatever the document
 * says, such as a `FormData`, needs no part.
 */
export interface Parts {
  /** Chooses the credentials of an operation. */
  readonly createChooseLocks: CreateChooseLocks;
  /** Writes parameters in the styles that the document names. */
  readonly writeParameter: WriteParameter;
  /** Writes cookie parameters. */
  readonly writeCookies?: (
    operation: OperationRef,
    values: Readonly<Record<string, unknown>>,
    metadata: OperationMetadata,
  ) => string;
  /**
   * Chooses between the media types of an operation. Without it, each has one at most, which is JSON or a form.
   *
   * @param isReady whether the body goes out as it is
   */
  readonly pickMediaType?: (
    offered: readonly string[],
    value: unknown,
    isReady: boolean,
  ) => string | undefined;
  /**
   * Encodes an object for a media type that is not JSON; `undefined` where its JSON is sent all the same.
   *
   * @param isPicked whether the document names the type, and not the caller
   */
  readonly encodeObject?: (
    mediaType: string,
    value: object,
    encodings: Readonly<Record<string, FieldEncoding>>,
    isPicked: boolean,
  ) => Encoding | undefined;
  /** Reads how long to wait in the body of a response. */
  readonly readRetryAfter?: (body: unknown, said: RetryAfterBody | undefined) => number | undefined;
}
