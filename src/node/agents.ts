import type { ConnectionOptions } from "node:tls";
import type { Agent, Dispatcher, buildConnector } from "undici";
import type { Undici } from "./load-undici.ts";
import { createProtocolMemory } from "./protocol-memory.ts";

export interface AgentOptions {
  /** Whether HTTP/2 is used where the server offers it; true by default. */
  readonly http2?: boolean | undefined;
  /** Most connections to one origin over HTTP/1.1; 50 by default. HTTP/2 needs no more than 4. */
  readonly maxConnections?: number | undefined;
  /** For TLS, such as `ca` for a certificate authority of one's own. */
  readonly tls?: Pick<ConnectionOptions, "ca" | "cert" | "key" | "minVersion"> | undefined;
}

export interface Agents {
  /** Sends by the agent for the protocol that the origin speaks. */
  use<T>(origin: string, send: (agent: Dispatcher) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The client has time limits of its own. */
const unlimited = { headersTimeout: 0, bodyTimeout: 0 };
/** One connection is slower, more are no faster: requests share each. */
const http2Connections = 4;
/** Without it undici sends one request at a time over each connection, also in HTTP/2. */
const http2Streams = 100;

const proxyVariables = ["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"];

/** Connections for each protocol, or through the proxy that the environment names. */
export function createAgents(undici: Undici, options: AgentOptions): Agents {
  const secure: buildConnector.BuildOptions = { minVersion: "TLSv1.2", ...options.tls };
  const connections = options.maxConnections ?? 50;
  const http1: Agent.Options = { ...unlimited, connections, allowH2: false, connect: secure };
  if (proxyVariables.some((name) => Boolean(process.env[name]))) {
    const proxied = new undici.EnvHttpProxyAgent({ ...http1, requestTls: secure });
    return { use: (_origin, send) => send(proxied), close: () => proxied.close() };
  }
  const direct = new undici.Agent(http1);
  return options.http2 === false
    ? { use: (_origin, send) => send(direct), close: () => direct.close() }
    : createNegotiated(undici, secure, direct);
}

/** Which agent is right is known once the first connection to an origin has shown what it speaks. */
function createNegotiated(
  undici: Undici,
  secure: buildConnector.BuildOptions,
  http1: Dispatcher,
): Agents {
  const connect = undici.buildConnector({ ...secure, allowH2: true });
  const memory = createProtocolMemory();
  const http2 = new undici.Agent({
    ...unlimited,
    connections: http2Connections,
    pipelining: http2Streams,
    allowH2: true,
    connect: (target, callback) => {
      connect(target, (...outcome: buildConnector.CallbackArgs) => {
        const [error, socket] = outcome;
        if (error === null) {
          const isHttp2 = "alpnProtocol" in socket && socket.alpnProtocol === "h2";
          memory.learn(originOf(target), isHttp2);
        }
        callback(...outcome);
      });
    },
  });
  return {
    use: (origin, send) =>
      origin.startsWith("https:")
        ? memory.ask(origin, (isHttp2) => send(isHttp2 ? http2 : http1))
        : send(http1),
    close: async () => {
      await Promise.all([http1.close(), http2.close()]);
    },
  };
}

function originOf({ protocol, host, hostname }: buildConnector.Options): string {
  return new URL(`${protocol}//${host ?? hostname}`).origin;
}
