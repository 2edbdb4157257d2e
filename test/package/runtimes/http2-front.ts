import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { certificate } from "../../support/certificate.ts";

export interface Http2Front extends AsyncDisposable {
  readonly baseUrl: string;
  readonly ca: string;
}

/** Passes GET requests on that come over HTTP/2, and takes no others. */
export async function startHttp2Front(origin: string): Promise<Http2Front> {
  const { private: key, cert } = await certificate;
  const server = createSecureServer({ key, cert }, (request, response) => {
    const { authorization = "" } = request.headers;
    fetch(origin + request.url, { headers: { authorization } })
      .then(async (answer) => {
        const body = await answer.text();
        response.writeHead(answer.status, { "content-type": "application/json" }).end(body);
      })
      .catch(() => {
        response.stream.destroy();
      });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `https://127.0.0.1:${port}`,
    ca: cert,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
      }),
  };
}
