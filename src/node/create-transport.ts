import { checkNumbers } from "../client/check-numbers.ts";
import { ConfigError } from "../client/errors/config-error.ts";
import { createConnect } from "./connect.ts";
import type { Exchange, ExchangeOptions } from "./exchange.ts";
import { createHttp1, createProxied } from "./http1.ts";
import { loadUndici } from "./load-undici.ts";
import { createNegotiated } from "./negotiate.ts";
import { createSplitUrl } from "./split-url.ts";
import { Ending } from "../client/transport/ending.ts";
import {
  direct,
  type Fetch,
  type PlainRequest,
  type ResponseLike,
  type Send,
} from "../client/transport/send.ts";

export type { ExchangeOptions as NodeTransportOptions } from "./exchange.ts";

/** Connections for Node, kept for all calls of the clients that use it. */
export interface NodeTransport extends AsyncDisposable {
  /** Goes into `createClient({ fetch })`. */
  readonly fetch: Fetch;
  /** Waits for the requests under way, then closes all connections. */
  close(): Promise<void>;
}

/**
 * A transport that is faster than Node's `fetch`: HTTP/2 where the server offers it, HTTP/1.1 by undici's dispatcher
 * otherwise, TLS 1.2 or later, connections kept open, and a proxy if `HTTPS_PROXY`, `HTTP_PROXY` and
 * `NO_PROXY` name one (HTTP/1.1 then). Needs the package `undici`.
 *
 * @example
 * await using transport = createTransport();
 * const spheron = createClient({ fetch: transport.fetch });
 *
 * @throws ConfigError when `undici` is not installed, or a proxy's variable is not its URL
 */
export function createTransport(options: ExchangeOptions = {}): NodeTransport {
  const exchange = createExchange(options);
  const splitUrl = createSplitUrl();

  const send = (
    { url, method, headers, body }: Pick<PlainRequest, "url" | "method" | "headers" | "body">,
    ending: Ending,
  ) => {
    const { origin, path } = splitUrl(url);
    return exchange.send({ url, origin, method, path, headers, body, ending });
  };
  const ofFetch = async (url: string, init: RequestInit) => {
    const { method = "GET", signal } = init;
    const headers = new Headers(init.headers);
    const body = (init.body ?? undefined) as PlainRequest["body"];
    const { ending, release } = followSignal(signal ?? undefined);
    try {
      const response = await send({ url, method, headers, body }, ending);
      response.whenOver(release);
      return response;
    } catch (error) {
      release();
      throw error;
    }
  };
  const ofClient: Send<ResponseLike> = (request) => send(request, request.ending ?? new Ending());
  const fetch = Object.assign(ofFetch, { [direct]: ofClient });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= exchange.close());
  return { fetch, close, [Symbol.asyncDispose]: close };
}

function followSignal(signal: AbortSignal | undefined): { ending: Ending; release: () => void } {
  signal?.throwIfAborted();
  const ending = new Ending();
  const end = () => {
    ending.isOver = true;
    ending.onEnd?.(signal?.reason);
  };
  signal?.addEventListener("abort", end);
  return { ending, release: () => signal?.removeEventListener("abort", end) };
}

const proxyVariables = ["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"];

function createExchange(options: ExchangeOptions): Exchange {
  const { maxConnections } = options;
  checkNumbers({ maxConnections });
  const undici = loadUndici();
  const proxies = proxyVariables.filter((name) => Boolean(process.env[name]));
  for (const name of proxies) checkProxy(name, process.env[name] ?? "");
  if (proxies.length > 0) return createProxied(undici, options);
  return options.http2 === false
    ? createHttp1(undici, options, createConnect(undici, options.tls))
    : createNegotiated(undici, options);
}

/** undici's own error holds the text, which may have a password in it. */
function checkProxy(name: string, text: string): void {
  const isUsable = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (isUsable) return;
  throw new ConfigError(
    `the environment variable ${name} is not the URL of a proxy, such as http://proxy.example:8080`,
  );
}
