import type { NodeRequest } from "./exchange.ts";
import type { Http2Connection } from "./http2-connection.ts";
import type { NodeResponse } from "./node-response.ts";
import { cancelled, createStreamError } from "./stream-error.ts";

/** The connections to one origin. */
export interface Http2Pool {
  send(request: NodeRequest): Promise<NodeResponse>;
  /** Waits for the requests under way. */
  close(): Promise<void>;
}

/** More connections would not be faster: requests share each of them. */
const mostConnections = 4;

/**
 * Sends each request over the connection with the fewest under way, and opens another when all are full.
 *
 * @param open returns `undefined` if the server does not agree to HTTP/2
 * @param sendOtherwise sends to an origin that does not speak HTTP/2
 */
export function createHttp2Pool(
  open: () => Promise<Http2Connection | undefined>,
  sendOtherwise: (request: NodeRequest) => Promise<NodeResponse>,
): Http2Pool {
  let connections: Http2Connection[] = [];
  let opening: Promise<void> | undefined;
  let isSpoken = true;

  const add = async () => {
    try {
      const connection = await open();
      if (connection === undefined) isSpoken = false;
      else connections.push(connection);
    } finally {
      opening = undefined;
    }
  };
  const choose = () => {
    if (!connections.every((connection) => connection.isOpen()))
      connections = connections.filter((connection) => connection.isOpen());
    let [least] = connections;
    for (const other of connections)
      if (least === undefined || other.load() < least.load()) least = other;
    return least?.isFull() === true && connections.length < mostConnections ? undefined : least;
  };
  const send = (request: NodeRequest): Promise<NodeResponse> => {
    if (!isSpoken) return sendOtherwise(request);
    return choose()?.send(request) ?? sendLater(request);
  };
  const sendLater = async (request: NodeRequest) => {
    await (opening ??= add());
    if (request.ending.isOver) throw createStreamError(cancelled);
    return send(request);
  };

  return {
    send,
    async close() {
      await opening?.catch(() => undefined);
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
}
