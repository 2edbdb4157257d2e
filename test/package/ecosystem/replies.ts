import { createClient, type SpheronClient } from "../../../src/index.ts";

/** A client whose every request is answered in the same way, once. */
export function replying(status: number, body?: object): SpheronClient {
  const text = body === undefined ? null : JSON.stringify(body);
  return createClient({
    token: "token",
    maxAttempts: 1,
    fetch: () => Promise.resolve(new Response(text, { status })),
  });
}

/** A client whose request ends only by being aborted. */
export function holding() {
  let hasSent: () => void;
  let hasAborted: (isAborted: boolean) => void;
  const sent = new Promise<void>((resolve) => (hasSent = resolve));
  const aborted = new Promise<boolean>((resolve) => (hasAborted = resolve));
  const client = createClient({
    token: "token",
    fetch: (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => {
          hasAborted(true);
          reject(signal.reason as Error);
        });
        hasSent();
      }),
  });
  return { client, sent, aborted };
}
