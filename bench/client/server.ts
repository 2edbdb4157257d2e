import { createSecureServer } from "node:http2";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { certificate } from "../../test/support/certificate.ts";
import { projects } from "./projects.ts";

/** What the server tells the process that has forked it. */
export interface Served {
  readonly plainUrl: string;
  /** Speaks HTTP/2 and HTTP/1.1 over TLS. */
  readonly secureUrl: string;
  readonly ca: string;
}

const listener: RequestListener = (request, response) => {
  request.resume();
  response.setHeader("content-type", "application/json");
  response.end(projects);
};

const { private: key, cert } = await certificate;
const plain = createServer(listener);
const secure = createSecureServer({ key, cert, allowHTTP1: true }, listener as never);
const ports = await Promise.all(
  [plain, secure].map(
    (server) =>
      new Promise<number>((resolve) => {
        server.listen(0, "127.0.0.1", () => {
          resolve((server.address() as AddressInfo).port);
        });
      }),
  ),
);
process.send?.({
  plainUrl: `http://127.0.0.1:${ports[0] ?? 0}`,
  secureUrl: `https://127.0.0.1:${ports[1] ?? 0}`,
  ca: cert,
} satisfies Served);
