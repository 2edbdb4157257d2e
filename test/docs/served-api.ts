import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo, type Server } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { vi } from "vitest";
import { api as library } from "../../examples/another-api/library/index.ts";
import * as libraryModel from "../../examples/another-api/library/mock-model.ts";
import { api as gpu } from "../../generated/gpu/index.ts";
import { api } from "../../generated/platform/index.ts";
import { startApiMockServer } from "../../src/testing/engine.ts";
import { startGpuMockServer } from "../../src/testing/gpu/index.ts";
import { startMockServer, type MockServer } from "../../src/testing/index.ts";
import { certificate } from "../support/certificate.ts";

export interface ServedApi {
  readonly mock: MockServer;
  close(): Promise<void>;
}

/** Mocks that get whatever is meant for the APIs of the guides, with tokens in the environment, until they are closed. */
export async function serveApi(): Promise<ServedApi> {
  const mock = await startMockServer();
  const other = await startApiMockServer(libraryModel);
  const marketplace = await startGpuMockServer({
    // What takes minutes is over when it is asked for.
    onRequest: () => {
      marketplace.clock.advance(1_800_000);
    },
  });
  const urls = [
    [api.baseUrl ?? "", mock.url],
    [library.baseUrl ?? "", other.url],
    [gpu.baseUrl ?? "", marketplace.url],
  ] as const;
  const { fetch } = globalThis;
  const toMock = (input: string | URL | Request) =>
    typeof input === "string"
      ? urls.reduce((url, [from, to]) => url.replace(from, to), input)
      : input;
  vi.stubGlobal("fetch", (input: string | URL | Request, init?: RequestInit) =>
    fetch(toMock(input), init),
  );
  const gateway = await serveGateway(Number(new URL(mock.url).port));
  for (const name of ["HTTPS_PROXY", "https_proxy"]) vi.stubEnv(name, gateway.url);
  for (const name of ["NO_PROXY", "no_proxy"]) vi.stubEnv(name, "");
  vi.stubEnv("SPHERON_TOKEN", "token");
  vi.stubEnv("LIBRARY_TOKEN", "token");
  vi.stubEnv("SPHERON_API_KEY", "sai_pk_any");
  return {
    mock,
    async close() {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      await gateway.close();
      await Promise.all([mock.close(), other.close(), marketplace.close()]);
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
