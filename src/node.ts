import { createAgents, type AgentOptions } from "./node/agents.ts";
import { NodeAnswer } from "./node/answer.ts";
import { loadUndici } from "./node/load-undici.ts";
import type { Fetch } from "./transport/send.ts";

export type NodeTransportOptions = AgentOptions;

/** Connections for Node, kept for all calls of the clients that use it. */
export interface NodeTransport extends AsyncDisposable {
  /** Goes into `createClient({ fetch })`. */
  readonly fetch: Fetch;
  /** Waits for the requests under way, then closes all connections. */
  close(): Promise<void>;
}

/**
 * A transport on undici's own request function, which is faster than Node's `fetch`: HTTP/2 where the server offers
 * it, HTTP/1.1 otherwise, TLS 1.2 or later, connections kept open, and a proxy where `HTTPS_PROXY`, `HTTP_PROXY` and
 * `NO_PROXY` name one (HTTP/1.1 then). Needs the package `undici`.
 *
 * @example
 * await using transport = createTransport();
 * const spheron = createClient({ fetch: transport.fetch });
 *
 * @throws ConfigError when `undici` is not installed
 */
export function createTransport(options: NodeTransportOptions = {}): NodeTransport {
  const undici = loadUndici();
  const agents = createAgents(undici, options);

  const fetch: Fetch = async (url, { method = "GET", headers, body, signal }) => {
    const { origin, pathname, search } = new URL(url);
    const sent = Object.fromEntries(new Headers(headers));
    sent["accept-encoding"] ??= "br, gzip, deflate";
    const response = await agents.use(origin, (agent) =>
      agent.request({
        origin,
        path: pathname + search,
        method: method,
        headers: sent,
        body: (body ?? null) as Uint8Array | null,
        signal: signal ?? null,
      }),
    );
    return new NodeAnswer(url, response);
  };
  const close = () => agents.close();
  return { fetch, close, [Symbol.asyncDispose]: close };
}
