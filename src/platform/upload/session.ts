import type { components } from "../../../generated/platform/schema.ts";
import type { SpheronClient } from "../../client/create-client.ts";
import { UploadError } from "./upload-error.ts";
import { cancel } from "./finish.ts";
import { initiatePath } from "./operations.ts";

/** Where an upload goes. */
export interface UploadTarget {
  /** Name of the bucket. */
  readonly bucket: string;
  /** Network that the files are stored in. */
  readonly protocol: components["schemas"]["ProtocolEnum"];
  /** Id of the organization; may be left out, since a token belongs to one. */
  readonly organizationId?: string | undefined;
  /** Bytes that the server takes for this upload at most. */
  readonly maxSize?: number | undefined;
}

/** An upload that has been initiated. */
export interface UploadSession {
  /** Id of the upload. */
  readonly uploadId: string;
  /** Bytes that one request may send. */
  readonly payloadSize: number;
  /** Requests that may be under way. */
  readonly parallelUploadCount: number;
}

type Answer = Partial<components["schemas"]["UploadInitiateResponse"]>;

/**
 * Begins an upload. One whose answer cannot be used is canceled.
 *
 * @param isForToken whether to ask for a token that is good for this upload alone
 * @param read takes what it needs from the answer, and is told what says it
 */
export async function initiate<Session>(
  client: SpheronClient,
  { bucket, protocol, organizationId, maxSize }: UploadTarget,
  isForToken: boolean,
  signal: AbortSignal | undefined,
  read: (answer: Answer, from: string) => Session,
): Promise<Session> {
  const query = {
    protocol,
    bucket,
    ...(organizationId !== undefined && { organization: organizationId }),
    ...(maxSize !== undefined && { maxSize }),
    ...(isForToken && { create_single_use_token: true }),
  };
  const options = { params: { query }, body: {}, signal, logicalErrors: true };
  const answer = orNothing(await client.POST(initiatePath, options));
  try {
    return read(answer, `The answer to POST ${initiatePath}`);
  } catch (error) {
    const { uploadId } = answer;
    if (isText(uploadId)) await cancel(client, uploadId);
    throw error;
  }
}

/** The server may answer with less, or nothing, whatever the document says. */
function orNothing(answer: Answer | undefined): Answer {
  return answer ?? {};
}

/**
 * @param from what says it, for the message
 * @throws UploadError when nothing can be sent by it
 */
export function readSession(value: Partial<UploadSession>, from: string): UploadSession {
  const { uploadId, payloadSize, parallelUploadCount } = value;
  const wrong = (what: string) => new UploadError(`${from} does not say ${what}`);
  if (!isText(uploadId)) throw wrong("uploadId");
  if (!isCount(payloadSize)) throw wrong("payloadSize as a whole number of bytes");
  if (!isCount(parallelUploadCount)) throw wrong("parallelUploadCount as a whole number from 1");
  return { uploadId, payloadSize, parallelUploadCount };
}

export function isText(value: string | undefined): value is string {
  return typeof value === "string" && value !== "";
}

function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
