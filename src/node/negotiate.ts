import type { Socket } from "node:net";
import { createConnect, isHttp2, keyOf, type Target } from "./connect.ts";
import type { Exchange, ExchangeOptions } from "./exchange.ts";
import { createHttp1 } from "./http1.ts";
import { openHttp2, type Http2Connection } from "./http2-connection.ts";
import { createHttp2Pool, type Http2Pool } from "./http2-pool.ts";
import type { Undici } from "./load-undici.ts";

/** Speaks HTTP/2 with the origins that agree to it on the first connection, and HTTP/1.1 with the others. */
export function createNegotiated(undici: Undici, options: ExchangeOptions): Exchange {
  const connect = createConnect(undici, options.tls);
  const pools = new Map<string, Http2Pool>();
  /** Connections that turned out to be for HTTP/1.1, by host. */
  const spare = new Map<string, Socket>();
  let isClosed = false;

  const http1 = createHttp1(undici, options, (target, offer, callback) => {
    const socket = takeSpare(target);
    if (socket === undefined) connect(target, offer, callback);
    else
      queueMicrotask(() => {
        callback(null, socket);
      });
  });
  const takeSpare = (target: Target) => {
    const socket = spare.get(keyOf(target));
    spare.delete(keyOf(target));
    return socket;
  };
  const open = (origin: string) =>
    new Promise<Http2Connection | undefined>((resolve, reject) => {
      const target = targetOf(origin);
      connect(target, { offerHttp2: true }, (error, socket) => {
        if (error !== null) {
          reject(error);
        } else if (isHttp2(socket)) {
          resolve(openHttp2(origin, socket));
        } else {
          spare.set(keyOf(target), socket);
          resolve(undefined);
          // The request that waited for it may have been cancelled.
          setImmediate(() => takeSpare(target)?.destroy());
        }
      });
    });
  const poolOf = (origin: string) => {
    const pool = pools.get(origin) ?? createHttp2Pool(() => open(origin), http1.send);
    pools.set(origin, pool);
    return pool;
  };

  return {
    send(request) {
      if (isClosed) return Promise.reject(new undici.errors.ClientClosedError());
      return (request.origin.startsWith("https:") ? poolOf(request.origin) : http1).send(request);
    },
    async close() {
      isClosed = true;
      await Promise.all([http1, ...pools.values()].map((one) => one.close()));
    },
  };
}

function targetOf(origin: string): Target {
  const { protocol, host, hostname, port } = new URL(origin);
  return { protocol, host, hostname: hostname.replace(/^\[|\]$/g, ""), port: port || "443" };
}
