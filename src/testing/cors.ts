import type { ReceivedRequest } from "./request.ts";

/** What a browser wants to know before and after a page of another origin calls. */
export function corsHeaders(headers: Headers): Record<string, string> {
  const origin = headers.get("origin");
  if (origin === null) return {};
  const asked = headers.get("access-control-request-headers");
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-expose-headers": "*",
    ...(asked !== null && { "access-control-allow-headers": asked }),
    vary: "origin",
  };
}

export function isPreflight({
  method,
  headers,
}: Pick<ReceivedRequest, "method" | "headers">): boolean {
  return method === "OPTIONS" && headers.has("access-control-request-method");
}
