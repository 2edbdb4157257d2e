import type { Bytes } from "../client/bytes.ts";
import { isJsonType } from "../client/media-type.ts";
import type { Json } from "./json-schema.ts";

/** A request with its body read. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** The path with its query, as it was sent. */
  readonly target: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Decoded; a name may come more than once. */
  readonly cookies: ReadonlyMap<string, readonly string[]>;
  readonly body: ReceivedBody;
  readonly signal: AbortSignal;
}

export type ReceivedBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly type: string; readonly value: Json }
  | { readonly kind: "form"; readonly type: string; readonly form: FormData }
  | { readonly kind: "bytes"; readonly type: string | undefined }
  | { readonly kind: "unreadable"; readonly type: string };

interface RawRequest {
  readonly method: string;
  /** The target in the first line of a request: `/v1/profile?x=1`, also with an origin before it. */
  readonly target: string;
  readonly headers: Headers;
  readonly bytes: Bytes;
  readonly signal: AbortSignal;
}

/** Reads any request that HTTP can carry; `Request` takes neither all methods nor all targets. */
export async function parseRequest(raw: RawRequest): Promise<ReceivedRequest> {
  const { method, headers, signal } = raw;
  const target = raw.target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const [path = "", ...rest] = target.split("?");
  return {
    method,
    path,
    target,
    query: new URLSearchParams(rest.join("?")),
    headers,
    cookies: parseCookies(headers.get("cookie") ?? ""),
    body: await parseBody(raw),
    signal,
  };
}

/** Reads a `Request`. Its path begins after `basePath`. */
export async function receiveRequest(request: Request, basePath = ""): Promise<ReceivedRequest> {
  const { method, headers, signal } = request;
  const { pathname, search } = new URL(request.url);
  const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname;
  const bytes = new Uint8Array(await request.arrayBuffer());
  return parseRequest({ method, target: path + search, headers, bytes, signal });
}

function parseCookies(header: string): Map<string, readonly string[]> {
  const cookies = new Map<string, readonly string[]>();
  for (const pair of header.split(";")) {
    const [, written = "", value = ""] = /^\s*([^=]+)=(.*)$/s.exec(pair) ?? [];
    const name = decode(written.trim());
    if (name !== "") cookies.set(name, [...(cookies.get(name) ?? []), decode(value.trim())]);
  }
  return cookies;
}

/** What is not encoded may hold a percent sign. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function parseBody({ method, headers, bytes }: RawRequest): Promise<ReceivedBody> {
  const header = headers.get("content-type") ?? "";
  const type = header.split(";")[0]?.trim().toLowerCase() || undefined;
  if (bytes.byteLength === 0) {
    // A `Request` holds no body with GET; that there was one shows in its length.
    const isDropped = method === "GET" && Number(headers.get("content-length") ?? 0) > 0;
    return isDropped ? { kind: "bytes", type } : { kind: "none" };
  }
  if (type === undefined) return { kind: "bytes", type };
  const response = new Response(bytes, { headers: { "content-type": header } });
  try {
    if (isFormType(type)) return { kind: "form", type, form: await response.formData() };
    if (!isJsonType(type)) return { kind: "bytes", type };
    return { kind: "json", type, value: (await response.json()) as Json };
  } catch {
    return { kind: "unreadable", type };
  }
}

function isFormType(type: string): boolean {
  return type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
}
