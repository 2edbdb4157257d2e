import type { Agent, Dispatcher } from "undici";
import type { Connect } from "./connect.ts";
import type { Exchange, ExchangeOptions } from "./exchange.ts";
import type { Undici } from "./load-undici.ts";

/** No limits here: the client has time limits. */
const unlimited = { headersTimeout: 0, bodyTimeout: 0 };

export function createHttp1(undici: Undici, options: ExchangeOptions, connect: Connect): Exchange {
  return exchangeOf(
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
    new undici.EnvHttpProxyAgent({ ...poolOf(options), connect: requestTls, requestTls }),
  );
}

export const defaultConnections = 50;

function poolOf({ maxConnections = defaultConnections }: ExchangeOptions): Agent.Options {
  return { ...unlimited, connections: maxConnections, allowH2: false };
}

function exchangeOf(agent: Dispatcher): Exchange {
  return {
    async send(origin, { method, path, headers, body, signal }) {
      const { statusCode, ...received } = await agent.request({
        origin,
        path,
        method,
        headers,
        body: (body ?? null) as Uint8Array | null,
        signal: signal ?? null,
      });
      return { status: statusCode, ...received };
    },
    close: () => agent.close(),
  };
}
