import { Readable } from "node:stream";
import {
  retrieveDocument,
  type RetrieveOptions,
  type RetrieveResult,
} from "../../scripts/fetch/retrieve.ts";
import { patience } from "./patience.ts";

export const quickHttp = {
  timeoutMs: patience.stepMs,
  maxBytes: 2 ** 22,
  retries: 2,
  deadline: new AbortController().signal,
  credentials: undefined,
  delay: () => Promise.resolve(),
  resolve: () => Promise.resolve([]),
};

/** Retrieves without waiting between attempts, as a first retrieval unless a lock is given. */
export function retrieve(
  from: string,
  options: Partial<RetrieveOptions> = {},
): Promise<RetrieveResult> {
  return retrieveDocument({
    from: [from],
    name: undefined,
    acceptNewIdentity: false,
    lock: undefined,
    expected: options.lock?.identity,
    http: quickHttp,
    stdin: Readable.from([]),
    now: () => new Date("2026-01-02T03:04:05Z"),
    ...options,
  });
}

export async function retrieved(
  from: string,
  options: Partial<RetrieveOptions> = {},
): Promise<Extract<RetrieveResult, { kind: "retrieved" }>> {
  const result = await retrieve(from, options);
  if (result.kind !== "retrieved") throw new Error("the document was expected to have changed");
  return result;
}
