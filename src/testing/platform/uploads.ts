import { jsonResponse } from "../responses.ts";
import { findOrCreateBucket } from "./bucket.ts";
import { isRefusal, refuse, refuseUnknown, type Call, type Refusal } from "../call.ts";
import type { Access, HandlerWithAccess } from "./access.ts";
import {
  createFileAssembly,
  type FileAssembly,
  type Hash,
  type UploadedFile,
} from "./file-assembly.ts";
import { toObject, readString } from "../json.ts";
import type { Entry } from "../store.ts";

/** How the mock takes uploads in parts. */
export interface UploadOptions {
  /** Requests that a client may have under way; 6 by default. */
  readonly parallelUploadCount?: number | undefined;
  /** Bytes of a request; 5 MiB by default. */
  readonly payloadSize?: number | undefined;
  /** Larger files are kept as size and hash only; 16 MiB by default. */
  readonly keepBytes?: number | undefined;
}

/** An upload in parts as far as it has come. */
export interface MockUpload {
  /** Id of the upload. */
  readonly id: string;
  /** Id of its bucket. */
  readonly bucketId: string;
  /** How far it has come. */
  readonly status: "InProgress" | "Uploaded" | "Canceled";
  /** Known when it is finished. */
  readonly files: readonly UploadedFile[];
}

interface Session {
  readonly entry: Entry;
  readonly assembly: FileAssembly;
  readonly token: string;
  readonly maxBytes: number;
  sizeBytes: number;
  status: MockUpload["status"];
  files: readonly UploadedFile[];
}

export interface Uploads {
  readonly handlers: Readonly<Record<string, HandlerWithAccess>>;
  readonly list: () => MockUpload[];
  /** The upload that a single use token is for, until it is finished. */
  readonly findUpload: (token: string) => string | undefined;
  clear(): void;
}

export const uploadDefaults = {
  parallelUploadCount: 6,
  payloadSize: 5 * 1024 ** 2,
  keepBytes: 16 * 1024 ** 2,
};

export function createUploads(createHash: () => Hash, options: UploadOptions = {}): Uploads {
  const {
    parallelUploadCount = uploadDefaults.parallelUploadCount,
    payloadSize = uploadDefaults.payloadSize,
    keepBytes = uploadDefaults.keepBytes,
  } = options;
  const sessions = new Map<string, Session>();

  const initiate = (call: Call, access: Access) => {
    const { state } = call;
    const bucket = findOrCreateBucket(call, access);
    if (isRefusal(bucket)) return bucket;
    const entry = state.create("upload", bucket, {
      status: "InProgress",
      protocol: call.query.get("protocol") ?? "",
      uploadDirectory: [],
      memoryUsed: 0,
    });
    const facts = { uploadId: entry.id, parallelUploadCount, payloadSize };
    const token = createSingleUseToken(facts);
    sessions.set(entry.id, {
      entry,
      assembly: createFileAssembly(createHash, keepBytes),
      token: call.query.get("create_single_use_token") === "true" ? token : "",
      // Clients send an empty text for no limit.
      maxBytes: Number(call.query.get("maxSize") || Infinity),
      sizeBytes: 0,
      status: "InProgress",
      files: [],
    });
    const isSingle = call.query.get("create_single_use_token") === "true";
    return jsonResponse({ ...facts, ...(isSingle && { singleUseToken: token }) });
  };

  const openSession = ({ pathValues }: Call): Session | Refusal => {
    const id = pathValues["uploadId"] ?? "";
    const session = sessions.get(id);
    if (session === undefined) return refuseUnknown("upload", id);
    if (session.status === "InProgress") return session;
    const done = session.status === "Uploaded" ? "finished" : "canceled";
    return refuse(400, `The upload is ${done} already`);
  };

  const receiveData = async (call: Call) => {
    const session = openSession(call);
    if (isRefusal(session)) return session;
    let uploadSize = 0;
    for (const [part, value] of call.form ?? []) {
      if (typeof value === "string") return refuse(400, `The part ${part} is not a file`);
      const slice = parseSlicePart(part);
      if (slice === undefined) return refuse(400, `The part ${part} is not files or chunk-0-1`);
      const bytes = new Uint8Array(await value.arrayBuffer());
      if (part !== "files" && bytes.length > payloadSize)
        return refuse(400, `${value.name}: a slice has ${payloadSize} bytes at most`);
      uploadSize += bytes.length;
      if (session.sizeBytes + uploadSize > session.maxBytes)
        return refuse(400, `The upload is larger than ${session.maxBytes} bytes`);
      const issue = session.assembly.add({ name: value.name, ...slice, bytes });
      if (issue !== undefined) return refuse(400, issue);
    }
    session.sizeBytes += uploadSize;
    return jsonResponse({ uploadSize });
  };

  const finish = async (call: Call) => {
    const { state } = call;
    const session = openSession(call);
    if (isRefusal(session)) return session;
    const { entry, assembly } = session;
    const bucketId = entry.parent?.id ?? "";
    const response = { ...toObject(call.success.media?.body), uploadId: entry.id, bucketId };
    if (call.query.get("action") === "CANCEL") {
      session.status = "Canceled";
      state.update(entry, { status: "Canceled" });
      return jsonResponse({ ...response, message: "Canceled" });
    }
    const missing = assembly.missing();
    if (missing.length > 0) return refuse(400, `Slices are missing: ${missing.join("; ")}`);
    session.status = "Uploaded";
    session.files = await assembly.files();
    state.update(entry, {
      status: "Uploaded",
      uploadDirectory: session.files.map(({ name, sizeBytes }) => ({
        fileName: name,
        fileSize: sizeBytes,
      })),
      memoryUsed: session.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    });
    return jsonResponse({
      ...response,
      protocolLink: readString(entry.value, "protocolLink") ?? "",
    });
  };

  return {
    handlers: {
      "POST /v1/upload/initiate": initiate,
      "POST /v1/upload/{uploadId}/data": receiveData,
      "POST /v1/upload/{uploadId}/finish": finish,
    },
    list: () =>
      [...sessions.values()].map(({ entry, status, files }) => ({
        id: entry.id,
        bucketId: entry.parent?.id ?? "",
        status,
        files,
      })),
    findUpload: (token) =>
      [...sessions.values()].find(
        (session) => session.token === token && session.status === "InProgress",
      )?.entry.id,
    clear() {
      sessions.clear();
    },
  };
}

/** Whole files come as `files`, the slices of larger ones as `chunk-{index}-{count}`. */
function parseSlicePart(
  part: string,
): { readonly index: number; readonly count: number } | undefined {
  if (part === "files") return { index: 0, count: 1 };
  const [, index, count] = /^chunk-(\d+)-(\d+)$/.exec(part) ?? [];
  return count === undefined ? undefined : { index: Number(index), count: Number(count) };
}

/** A JSON Web Token as far as clients read it: in the middle is what they need to know of the upload. */
function createSingleUseToken(facts: object): string {
  const encode = (text: string) =>
    btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return ['{"alg":"none"}', JSON.stringify(facts), "mock"].map(encode).join(".");
}
