import type { Json } from "./json-schema.ts";

/** A request with its body read. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** The path with its query, as it was sent. */
  readonly target: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: ReceivedBody;
  readonly signal: AbortSignal;
}

export type ReceivedBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly type: string; readonly value: Json }
  | { readonly kind: "form"; readonly type: string; readonly form: FormData }
  | { readonly kind: "bytes"; readonly type: string | undefined }
  | { readonly kind: "unreadable"; readonly type: string };

export async function receive(request: Request, basePath: string): Promise<ReceivedRequest> {
  const { method, headers, signal } = request;
  const { pathname, search, searchParams: query } = new URL(request.url);
  const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname;
  const body = await readBody(request);
  return { method, path, target: path + search, query, headers, signal, body };
}

async function readBody(request: Request): Promise<ReceivedBody> {
  const bytes = await request.arrayBuffer();
  const header = request.headers.get("content-type") ?? "";
  const type = header.split(";")[0]?.trim().toLowerCase() || undefined;
  if (bytes.byteLength === 0)
    return wasDropped(request) ? { kind: "bytes", type } : { kind: "none" };
  if (type === undefined) return { kind: "bytes", type };
  const response = new Response(bytes, { headers: { "content-type": header } });
  try {
    if (isForm(type)) return { kind: "form", type, form: await response.formData() };
    if (!/[/+]json$/.test(type)) return { kind: "bytes", type };
    return { kind: "json", type, value: (await response.json()) as Json };
  } catch {
    return { kind: "unreadable", type };
  }
}

/** A `Request` holds no body with GET; that there was one shows in its length. */
function wasDropped({ method, headers }: Request): boolean {
  return method === "GET" && Number(headers.get("content-length") ?? 0) > 0;
}

function isForm(type: string): boolean {
  return type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
}
