import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createValidators } from "../document/checks/examples.ts";
import { member, objectMember, type JsonObject } from "../document/json.ts";
import { resolve } from "../document/references.ts";
import { violationsOf, type ReceivedRequest } from "./request-check.ts";
import { createRouter, type Route } from "./routes.ts";

export interface MockServer {
  /** `http://127.0.0.1:PORT`, to be used as base URL. */
  readonly url: string;
  /** What requests so far did against the document: `GET /v1/profile: the query parameter x is not declared`. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves an OpenAPI 3.1 document on loopback: each operation answers with the example of its first success
 * response. A request that the document does not allow is answered with 400 (404 without an operation, 401
 * without a token where one is needed) and remembered.
 */
export async function startMockServer(document: JsonObject): Promise<MockServer> {
  const violations: string[] = [];
  const answer = createAnswers(document, violations);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    violations,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function createAnswers(document: JsonObject, violations: string[]) {
  const route = createRouter(document);
  const validatorOf = createValidators(document);
  return async (incoming: IncomingMessage, response: ServerResponse) => {
    const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
    const method = incoming.method ?? "GET";
    const found = route(method, url.pathname);
    const refuse = (status: number, message: string) => {
      violations.push(`${method} ${found?.visit.path ?? url.pathname}: ${message}`);
      sendJson(response, status, { error: true, message });
    };
    const request = await receive(incoming, url);
    if (found === undefined) {
      refuse(404, "no such operation");
      return;
    }
    if (
      needsToken(document, found) &&
      !/^Bearer \S+$/.test(request.headers.get("authorization") ?? "")
    ) {
      refuse(401, "Unauthorized");
      return;
    }
    const faults = await violationsOf(document, validatorOf, found, request);
    if (faults.length > 0) refuse(400, faults.join("; "));
    else sendExample(document, found, response);
  };
}

async function receive(incoming: IncomingMessage, url: URL): Promise<ReceivedRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  return { query: url.searchParams, headers, body: Buffer.concat(parts) };
}

function needsToken(document: JsonObject, { visit }: Route): boolean {
  const security = visit.operation["security"] ?? document["security"];
  return Array.isArray(security) && security.length > 0;
}

function sendExample(document: JsonObject, { visit }: Route, response: ServerResponse): void {
  const responses = objectMember(visit.operation, "responses");
  const status = Object.keys(responses).find((key) => key.startsWith("2")) ?? "200";
  const [entry] = Object.entries(objectMember(resolve(document, responses[status]), "content"));
  if (entry === undefined) {
    response.writeHead(Number(status)).end();
    return;
  }
  const [type, media] = entry;
  const example = member(media, "example") ?? null;
  if (/[/+]json$/.test(type)) sendJson(response, Number(status), example, type);
  else
    response
      .writeHead(Number(status), { "content-type": type })
      .end(typeof example === "string" ? example : "");
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  type = "application/json",
): void {
  response.writeHead(status, { "content-type": type }).end(JSON.stringify(body));
}
