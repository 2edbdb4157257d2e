import type { Agent, Dispatcher } from "undici";
import type { Connect } from "./connect.ts";
import type { Exchange, ExchangeOptions } from "./exchange.ts";
import { IncomingBody, type Flow } from "./incoming-body.ts";
import type { Undici } from "./load-undici.ts";

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
    send: ({ origin, method, path, headers, body, ending }) =>
      new Promise((resolve, reject) => {
        let flow: Flow | undefined;
        let incoming: IncomingBody | undefined;
        const fail = (error: unknown) => {
          reject(error);
          incoming?.fail(error);
        };
        ending.onEnd = (reason) => {
          const aborted = new undici.errors.RequestAbortedError();
          fail(reason ?? aborted);
          flow?.abort(aborted);
        };
        const sent = { origin, method, path, headers, body: (body ?? null) as Uint8Array | null };
        // As `request` of undici does it, without the stream for the body, which costs more than all else.
        agent.dispatch(sent, {
          onRequestStart(controller) {
            flow = controller;
            if (ending.isOver) controller.abort(new undici.errors.RequestAbortedError());
          },
          onResponseStart(controller, status, received, statusText = "") {
            // 103 and its like come before the response.
            if (status < 200) return;
            incoming = new IncomingBody(controller);
            resolve({ status, statusText, headers: received, body: incoming });
          },
          onResponseData(_controller, bytes) {
            incoming?.push(bytes);
          },
          onResponseEnd() {
            incoming?.end();
          },
          onResponseError(_controller, error) {
            fail(error);
          },
        });
      }),
    close: () => agent.close(),
  };
}
