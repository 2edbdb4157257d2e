import { connect } from "node:http2";
import { request as octokitRequest } from "@octokit/request";
import core from "@spheron/core";
import axios from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import createOpenapiFetch from "openapi-fetch";
import { request as undiciRequest, type Dispatcher } from "undici";
import type { paths } from "../../generated/platform/schema.ts";
import { direct } from "../../src/client/transport/send.ts";
import { createClient, type Fetch } from "../../src/index.ts";
import { projects } from "./projects.ts";

/** Lists the projects of an organization, and gives the parsed answer. */
export type Call = () => Promise<unknown>;

const token = "token";
const organizationId = "64b7c0f2a1d3e4f5a6b7c8d9";
const headers = { authorization: `Bearer ${token}` };
const query = { skip: 0, limit: 10 };
const operation = "/v1/organization/{organizationId}/projects";

function urlOf(baseUrl: string): string {
  const path = operation.replace("{organizationId}", organizationId);
  return `${baseUrl}${path}?${new URLSearchParams({ skip: "0", limit: "10" }).toString()}`;
}

export function ours(baseUrl: string, fetch?: Fetch): Call {
  const spheron = createClient({ baseUrl, token, fetch });
  return () => spheron.GET(operation, { params: { path: { organizationId }, query } });
}

export function ofFetch(baseUrl: string, fetch = globalThis.fetch): Call {
  return async () => (await fetch(urlOf(baseUrl), { headers })).json() as Promise<unknown>;
}

/** As one writes it by hand: each attempt with a signal that a timer aborts. */
export function ofFetchWithLimit(baseUrl: string): Call {
  return async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort();
    }, 30_000);
    try {
      const response = await fetch(urlOf(baseUrl), { headers, signal: controller.signal });
      return (await response.json()) as unknown;
    } finally {
      clearTimeout(timer);
    }
  };
}

export function ofOpenapiFetch(baseUrl: string, fetch = globalThis.fetch): Call {
  const client = createOpenapiFetch<paths>({ baseUrl, headers, fetch });
  return async () =>
    (await client.GET(operation, { params: { path: { organizationId }, query } })).data;
}

export function ofKy(baseUrl: string, fetch = globalThis.fetch): Call {
  const client = ky.create({ headers, fetch });
  return () => client(urlOf(baseUrl)).json();
}

export function ofOfetch(baseUrl: string, fetch = globalThis.fetch): Call {
  const client = createFetch({ fetch });
  return () => client(urlOf(baseUrl), { headers });
}

export function ofOctokit(baseUrl: string, fetch = globalThis.fetch): Call {
  const client = octokitRequest.defaults({ baseUrl, headers, request: { fetch } });
  return async () =>
    (await client(`GET ${operation}`, { organizationId, ...query })).data as unknown;
}

/** Over `fetch` where one is given, and over Node's own modules as users have it where not. */
export function ofAxios(baseUrl: string, fetch?: typeof globalThis.fetch): Call {
  const client = axios.create({
    headers,
    ...(fetch && { adapter: "fetch", env: { fetch, Request, Response: Response as never } }),
  });
  return async () => (await client.get<unknown>(urlOf(baseUrl))).data;
}

/** It takes the address too, which its types do not say. */
const SpheronApi = core.SpheronApi as new (token: string, url: string) => core.SpheronApi;

export function ofSpheronCore(baseUrl: string): Call {
  const api = new SpheronApi(token, baseUrl);
  return () => api.getOrganizationProjects(organizationId, query);
}

/** The best that one writes by hand for this job: one session, no limits, nothing tried again. */
export function ofHttp2(baseUrl: string, ca: string): Call {
  const session = connect(baseUrl, { ca });
  const path = urlOf(baseUrl).slice(baseUrl.length);
  return () =>
    new Promise((resolve, reject) => {
      const stream = session.request({ ":path": path, ...headers });
      const chunks: Buffer[] = [];
      stream.on("response", ({ ":status": status = 0 }) => {
        if (status !== 200) reject(new Error(`the server answered ${status}`));
      });
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        resolve(JSON.parse(Buffer.concat(chunks).toString()) as unknown);
      });
      stream.on("error", reject);
    });
}

export function ofUndici(baseUrl: string, dispatcher: Dispatcher): Call {
  return async () => (await undiciRequest(urlOf(baseUrl), { headers, dispatcher })).body.json();
}

/** The least that undici takes for this job, without a stream for the body. */
export function ofDispatcher(baseUrl: string, dispatcher: Dispatcher): Call {
  const path = urlOf(baseUrl).slice(baseUrl.length);
  return () =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      dispatcher.dispatch(
        { origin: baseUrl, method: "GET", path, headers },
        {
          onRequestStart: () => undefined,
          onResponseStart(_controller, status) {
            if (status !== 200) reject(new Error(`the server answered ${status}`));
          },
          onResponseData: (_controller, chunk) => void chunks.push(chunk),
          onResponseEnd() {
            resolve(JSON.parse(Buffer.concat(chunks).toString()) as unknown);
          },
          onResponseError: (_controller, error) => {
            reject(error);
          },
        },
      );
    });
}

const response = new Response(null, { headers: { "content-type": "application/json" } });
const responseAtOnce = {
  ok: true,
  status: 200,
  statusText: "",
  url: "",
  type: "default",
  headers: response.headers,
  body: null,
  text: () => Promise.resolve(projects),
  arrayBuffer: () => response.arrayBuffer(),
} as const;
const respond = () => Promise.resolve(responseAtOnce);

/** A transport without a network, to see what the client takes by itself. */
export const respondAtOnce: Fetch = Object.assign(respond, { [direct]: respond });
