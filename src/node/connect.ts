import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { buildConnector } from "undici";
import type { ExchangeOptions } from "./exchange.ts";
import type { Undici } from "./load-undici.ts";

export type Target = Pick<buildConnector.Options, "protocol" | "hostname" | "host" | "port">;

/** Opens a connection, which may agree to HTTP/2 where that is offered. */
export type Connect = (
  target: Target,
  options: { readonly offerHttp2: boolean },
  callback: buildConnector.Callback,
) => void;

/**
 * A new connection to a known host continues the TLS session of the last one. undici remembers sessions by weak
 * references only, which the next garbage collection removes.
 */
export function createConnect(undici: Undici, tls: ExchangeOptions["tls"]): Connect {
  const sessions = new Map<string, Buffer>();
  return (target, { offerHttp2 }, callback) => {
    const key = keyOf(target);
    const session = sessions.get(key);
    const connect = undici.buildConnector({
      minVersion: "TLSv1.2",
      ...tls,
      allowH2: offerHttp2,
      maxCachedSessions: 0,
      ...(session && { session }),
    });
    connect(target, (...outcome) => {
      const [, socket] = outcome;
      if (socket instanceof TLSSocket) remember(socket, (fresh) => sessions.set(key, fresh));
      callback(...outcome);
    });
  };
}

export function keyOf({ hostname, port }: Target): string {
  return `${hostname} ${port}`;
}

export function isHttp2(socket: Socket): socket is TLSSocket {
  return socket instanceof TLSSocket && socket.alpnProtocol === "h2";
}

/** TLS 1.2 agrees on the session while it connects, TLS 1.3 sends one afterwards. */
function remember(socket: TLSSocket, keep: (session: Buffer) => void): void {
  const agreed = socket.getProtocol() === "TLSv1.2" ? socket.getSession() : undefined;
  if (agreed !== undefined) keep(agreed);
  socket.on("session", keep);
}
