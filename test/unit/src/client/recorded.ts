import type { IncomingHttpHeaders } from "node:http";
import { createClient, type ClientOptions, type SpheronClient } from "../../../../src/index.ts";
import { serve } from "../../../support/http.ts";

export interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A client of a server that answers everything with `{}` and remembers what it was asked. */
export async function recorded(
  options: ClientOptions = {},
): Promise<{ spheron: SpheronClient; seen: Seen[]; url: string }> {
  const seen: Seen[] = [];
  const url = await serve((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (body += part));
    request.on("end", () => {
      seen.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  return { spheron: createClient({ baseUrl: url, token: "secret", ...options }), seen, url };
}

/** A client of a server that answers everything in the same way. */
export async function answering(
  status: number,
  body: string,
  headers: Record<string, string> = {},
  options: ClientOptions = {},
): Promise<SpheronClient> {
  const baseUrl = await serve((_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
  });
  return createClient({ baseUrl, token: "secret", maxAttempts: 1, ...options });
}
