import { createClient, type SpheronClient } from "../../src/index.ts";
import { serve } from "./http.ts";

export interface Asked {
  readonly skip: number;
  readonly limit: number;
  readonly url: URL;
}

export interface ListServer {
  readonly spheron: SpheronClient;
  /** The pages asked for so far, as `skip+limit`. */
  readonly asked: readonly string[];
  readonly urls: readonly URL[];
  /** Resolves when so many pages have been asked for. */
  readonly hasAsked: (count: number) => Promise<void>;
  /** Resolves when a client has gone away before its answer. */
  readonly left: Promise<void>;
}

/** A client of a server that answers each page as it is told to; what `answer` throws becomes a 500. */
export async function serveList(answer: (asked: Asked) => unknown): Promise<ListServer> {
  const urls: URL[] = [];
  const asked: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let leave: () => void;
  const left = new Promise<void>((resolve) => (leave = resolve));
  const baseUrl = await serve((request, response) => {
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    const [skip, limit] = ["skip", "limit"].map((name) => Number(url.searchParams.get(name)));
    urls.push(url);
    asked.push(`${skip}+${limit}`);
    for (const { count, resolve } of waiting) if (asked.length >= count) resolve();
    response.on("close", () => {
      if (!response.writableFinished) leave();
    });
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    new Promise((resolve) => {
      resolve(answer({ skip: skip ?? 0, limit: limit ?? 0, url }));
    }).then(
      (body) => send(200, body),
      (error: unknown) => send(500, { message: String(error) }),
    );
  });
  return {
    spheron: createClient({ baseUrl, token: "t", maxAttempts: 1 }),
    asked,
    urls,
    left,
    hasAsked: (count) =>
      asked.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push({ count, resolve })),
  };
}

/** So many items, each with an id of its own. */
export function itemsOf(count: number): { _id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ _id: String(index) }));
}
