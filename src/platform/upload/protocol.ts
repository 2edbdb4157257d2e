import type { components } from "../../../generated/platform/index.ts";
import { checkNumbers } from "../../client/check-numbers.ts";
import type { CallPolicy } from "../../client/transport/send.ts";
import { callOperation, type PlatformView } from "../call-operation.ts";
import { UploadError } from "./upload-error.ts";

type Schemas = components["schemas"];

/** Where an upload goes. */
export interface UploadTarget {
  /** Name of the bucket. */
  readonly bucket: string;
  /** Network that the files are stored in. */
  readonly protocol: Schemas["ProtocolEnum"];
  /** Id of the organization; optional, because a token belongs to one. */
  readonly organizationId?: string | undefined;
  /** Bytes that the server accepts for this upload at most. */
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

/** What initiating an upload returns; the server may leave out any of it, whatever the document says. */
export type InitiateResponse = Partial<Schemas["UploadInitiateResponse"]>;

export const initiateOperation = { method: "POST", path: "/v1/upload/initiate" } as const;
export const dataOperation = { method: "POST", path: "/v1/upload/{uploadId}/data" } as const;

/** What is used of the server's allowance. Spheron's own are 5 MiB and 6 requests. */
const mostOf = { payloadSize: 64 * 2 ** 20, parallelUploadCount: 32 };

/** An upload that is not canceled blocks another; more time than this is not worth it. */
const cancelTimeoutMs = 10_000;

/**
 * Begins an upload. If `read` throws, the upload is canceled.
 *
 * @param isForToken whether to ask for a token that is valid for this upload alone
 * @param read takes what it needs from the response; `from` names the response in messages
 */
export async function initiate<Session>(
  client: PlatformView,
  { bucket, protocol, organizationId, maxSize }: UploadTarget,
  isForToken: boolean,
  signal: AbortSignal | undefined,
  read: (response: InitiateResponse, from: string) => Session,
): Promise<Session> {
  checkNumbers({ maxSize }, initiateOperation);
  const query = {
    protocol,
    bucket,
    ...(organizationId !== undefined && { organization: organizationId }),
    ...(maxSize !== undefined && { maxSize }),
    ...(isForToken && { create_single_use_token: true }),
  };
  const options = { params: { query }, body: {}, signal, logicalErrors: true };
  const { method, path } = initiateOperation;
  const received = await callOperation(client, method, path, options);
  const response = withDefault(received);
  try {
    return read(response, `The response to ${method} ${path}`);
  } catch (error) {
    if (isText(response.uploadId)) await cancel(client, response.uploadId);
    throw error;
  }
}

/** The server may return nothing, whatever the document says. */
function withDefault(response: InitiateResponse | undefined): InitiateResponse {
  return response ?? {};
}

/**
 * @param from names in messages what the session was read from
 * @throws UploadError when nothing can be sent by it
 */
export function readSession(value: Partial<UploadSession>, from: string): UploadSession {
  const { uploadId, payloadSize, parallelUploadCount } = value;
  const refuse = (what: string) => new UploadError(`${from} does not say ${what}`);
  if (!isText(uploadId)) throw refuse("uploadId");
  if (!isCount(payloadSize)) throw refuse("payloadSize as a whole number of bytes");
  if (!isCount(parallelUploadCount)) throw refuse("parallelUploadCount as a whole number from 1");
  // The server allows as much; each request under way may hold a payload in memory.
  return {
    uploadId,
    payloadSize: Math.min(payloadSize, mostOf.payloadSize),
    parallelUploadCount: Math.min(parallelUploadCount, mostOf.parallelUploadCount),
  };
}

/** Sends some of the files. The server tells parts by name and index, so sending the same again adds nothing. */
export function sendData(
  client: PlatformView,
  uploadId: string,
  body: Blob,
  options: CallPolicy & { readonly signal: AbortSignal },
): Promise<unknown> {
  const { method, path } = dataOperation;
  const params = { path: { uploadId } };
  return callOperation(client, method, path, { params, body, idempotent: true, ...options });
}

/** Ends an upload whose files have been sent. */
export function complete(
  client: PlatformView,
  uploadId: string,
  options: CallPolicy & { readonly signal: AbortSignal | undefined },
): Promise<Schemas["UploadFinishResponse"]> {
  return finish(client, uploadId, "UPLOAD", options);
}

/** Cancels an upload that has failed, and never fails itself. */
export async function cancel(client: PlatformView, uploadId: string): Promise<void> {
  const options = { idempotent: true, timeoutMs: cancelTimeoutMs };
  // As a result, because the failure that led here is the one to throw.
  await finish(client, uploadId, "CANCEL", options).result();
}

function finish(
  client: PlatformView,
  uploadId: string,
  action: "UPLOAD" | "CANCEL",
  options: CallPolicy & {
    readonly signal?: AbortSignal | undefined;
    readonly idempotent?: boolean;
  },
) {
  return callOperation(client, "POST", "/v1/upload/{uploadId}/finish", {
    params: { path: { uploadId }, query: { action } },
    body: {},
    ...options,
  });
}

export function isText(value: string | undefined): value is string {
  return typeof value === "string" && value !== "";
}

function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
