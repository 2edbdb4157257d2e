import type { components } from "../../generated/schema.ts";
import type { SpheronClient } from "../client.ts";
import { UploadError } from "../errors/upload-error.ts";
import { initiatePath } from "./operations.ts";

/** Where an upload goes. */
export interface UploadTarget {
  /** Name of the bucket. */
  readonly bucket: string;
  readonly protocol: components["schemas"]["ProtocolEnum"];
  /** Id of the organization; may be left out, since a token belongs to one. */
  readonly organization?: string | undefined;
  /** Bytes that the server takes for this upload at most. */
  readonly maxSize?: number | undefined;
}

/** An upload that has been initiated. */
export interface UploadSession {
  readonly uploadId: string;
  /** Bytes that one request may send. */
  readonly payloadSize: number;
  /** Requests that may be under way. */
  readonly parallelUploadCount: number;
}

/** @param isForToken whether to ask for a token that is good for this upload alone */
export function initiate(
  client: SpheronClient,
  { bucket, protocol, organization, maxSize }: UploadTarget,
  isForToken: boolean,
  signal: AbortSignal | undefined,
) {
  const query = {
    protocol,
    bucket,
    ...(organization !== undefined && { organization }),
    ...(maxSize !== undefined && { maxSize }),
    ...(isForToken && { create_single_use_token: true }),
  };
  return client.POST(initiatePath, { params: { query }, body: {}, signal, logicalErrors: true });
}

/**
 * @param from what says it, for the message
 * @throws UploadError when nothing can be sent by it
 */
export function readSession(value: Partial<UploadSession>, from: string): UploadSession {
  const { uploadId, payloadSize, parallelUploadCount } = value;
  const wrong = (what: string) => new UploadError(`${from} does not say ${what}`);
  if (typeof uploadId !== "string" || uploadId === "") throw wrong("uploadId");
  if (!isCount(payloadSize)) throw wrong("payloadSize as a whole number of bytes");
  if (!isCount(parallelUploadCount)) throw wrong("parallelUploadCount as a whole number from 1");
  return { uploadId, payloadSize, parallelUploadCount };
}

function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
