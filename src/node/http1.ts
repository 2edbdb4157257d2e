import type { Agent, Dispatcher } from "undici";
import type { Ending } from "../client/transport/ending.ts";
import type { Connect } from "./connect.ts";
import {
  acceptEncoding,
  type Exchange,
  type ExchangeOptions,
  type NodeRequest,
} from "./exchange.ts";
import { IncomingBody, type Flow } from "./incoming-body.ts";
import type { ReceivedHeaders } from "./lazy-headers.ts";
import type { Undici } from "./load-undici.ts";
import { NodeResponse } from "./node-response.ts";

/** No limits here: the client has time limits. */
const unlimited = { headersTimeout: 0, bodyTimeout: 0 };

export function createHttp1(undici: Undici, options: ExchangeOptions, connect: Connect): Exchange {
  return exchangeOf(
    undici,
    new undici.Agent({
      ...poolOf(options),
      connect: (target, callback) => {
        connect(target, { offerHttp2: false }, callback);
      },
    }),
  );
}

/** Through the proxy that the environment names. */
export function createProxied(undici: Undici, options: ExchangeOptions): Exchange {
  const requestTls = { minVersion: "TLSv1.2" as const, ...options.tls };
  return exchangeOf(
    undici,
    new undici.EnvHttpProxyAgent({ ...poolOf(options), connect: requestTls, requestTls }),
  );
}

export const defaultConnections = 50;

function poolOf({ maxConnections = defaultConnections }: ExchangeOptions): Agent.Options {
  return { ...unlimited, connections: maxConnections, allowH2: false };
}

function exchangeOf(undici: Undici, agent: Dispatcher): Exchange {
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        const { origin, method, path, headers, body = null } = request;
        agent.dispatch(
          { origin, method, path, headers: toPairs(headers), body: body as Uint8Array | null },
          new Http1Call(undici, request, resolve, reject),
        );
      }),
    close: () => agent.close(),
  };
}

/** Names and values in turns. */
function toPairs(headers: Headers): string[] {
  const pairs: string[] = [];
  let asksForEncoding = false;
  for (const [name, value] of headers) {
    pairs.push(name, value);
    asksForEncoding ||= name === "accept-encoding";
  }
  if (!asksForEncoding) pairs.push("accept-encoding", acceptEncoding);
  return pairs;
}

/**
 * One request and its response, as `request` of undici does it, without the stream for the body, which costs more than
 * all else. A class for the reason of `Ending`.
 */
class Http1Call implements Dispatcher.DispatchHandler {
  readonly #undici: Undici;
  readonly #url: string;
  readonly #ending: Ending;
  readonly #resolve: (response: NodeResponse) => void;
  readonly #reject: (error: unknown) => void;
  #flow: Flow | undefined;
  #body: IncomingBody | undefined;

  constructor(
    undici: Undici,
    { url, ending }: NodeRequest,
    resolve: (response: NodeResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#undici = undici;
    this.#url = url;
    this.#ending = ending;
    this.#resolve = resolve;
    this.#reject = reject;
    ending.onEnd = (reason) => {
      this.#cancel(reason);
    };
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#flow = controller;
    if (this.#ending.isOver) this.#cancel();
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: ReceivedHeaders,
    statusText = "",
  ): void {
    // 103 and its like come before the response.
    if (status < 200) return;
    this.#body = new IncomingBody(controller);
    this.#resolve(new NodeResponse(this.#url, status, statusText, headers, this.#body));
  }

  onResponseData(_controller: unknown, bytes: Buffer): void {
    this.#body?.push(bytes);
  }

  onResponseEnd(): void {
    this.#body?.end();
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#fail(error);
  }

  #cancel(reason?: unknown): void {
    const aborted = new this.#undici.errors.RequestAbortedError();
    this.#fail(reason ?? aborted);
    this.#flow?.abort(aborted);
  }

  #fail(error: unknown): void {
    this.#reject(error);
    this.#body?.fail(error);
  }
}
