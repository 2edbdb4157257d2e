import { http, type HttpHandler } from "msw";
import { parseBaseUrl } from "../client/base-url.ts";
import type { MockEngine } from "./mock-engine.ts";
import { receiveRequest } from "./request.ts";

/** A handler for msw that responds to everything below the base URL. */
export function createMswHandler(
  engine: MockEngine,
  baseUrl: string,
  versions: readonly string[],
): HttpHandler {
  const { origin, pathname } = parseBaseUrl(baseUrl, versions);
  const basePath = pathname.replace(/\/$/, "");
  return http.all(`${origin}${basePath}/*`, async ({ request }) =>
    engine.respond(await receiveRequest(request, basePath)),
  );
}
