import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo, type Server } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { vi } from "vitest";
import { api } from "../../generated/platform/index.ts";
import { startMockServer, type MockServer } from "../../src/testing/index.ts";
import { certificate } from "../support/certificate.ts";

export interface ServedApi {
  readonly mock: MockServer;
  close(): Promise<void>;
}

/** A mock that gets whatever is meant for the API, with a token in the environment, until it is closed. */
export async function serveApi(): Promise<ServedApi> {
  const mock = await startMockServer();
  const { fetch } = globalThis;
  const toMock = (input: string | URL | Request) =>
    typeof input === "string" ? input.replace(api.baseUrl ?? "", mock.url) : input;
  vi.stubGlobal("fetch", (input: string | URL | Request, init?: RequestInit) =>
    fetch(toMock(input), init),
  );
  const gateway = await serveGateway(Number(new URL(mock.url).port));
  for (const name of ["HTTPS_PROXY", "https_proxy"]) vi.stubEnv(name, gateway.url);
  for (const name of ["NO_PROXY", "no_proxy"]) vi.stubEnv(name, "");
  vi.stubEnv("SPHERON_TOKEN", "token");
  return {
    mock,
    async close() {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      await gateway.close();
      await mock.close();
    },
  };
}

/** A proxy for clients that open connections of their own: wherever they want to go, they get to the port. */
async function serveGateway(port: number) {
  // Nobody vouches for a certificate of the API's host; the only connection is one within this machine.
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  vi.spyOn(process, "emitWarning").mockReturnValue();
  const { private: key, cert } = await certificate;
  const tls = createTlsServer({ key, cert }, (socket) => {
    socket.on("error", () => socket.destroy());
    socket.pipe(connect(port, "127.0.0.1")).pipe(socket);
  });
  const proxy = createServer().on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.pipe(connect(portOf(tls), "127.0.0.1")).pipe(socket);
  });
  for (const server of [tls, proxy]) {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  }
  return {
    url: `http://127.0.0.1:${portOf(proxy)}`,
    async close() {
      const closed = [tls, proxy].map((server) => once(server, "close"));
      for (const server of [tls, proxy]) server.close();
      await Promise.all(closed);
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
