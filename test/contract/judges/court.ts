import type { ContractApi } from "../apis.ts";
import type { Call } from "../operations/call.ts";
import { startCall } from "../operations/client.ts";
import type { Operation } from "../operations/operation.ts";
import { observedFetch, type Exchange } from "./exchange.ts";
import { backend, prism } from "./false-reports.ts";
import { createBackendJudge } from "./openapi-backend.ts";
import { prismViolations, startPrism } from "./prism.ts";

/** What each judge reports of a request and its response. */
type Verdict = Readonly<Record<typeof prism | typeof backend, readonly string[]>>;

export interface Court {
  /** Calls the operation through our client, and hears both judges. */
  judge(operation: Operation, call: Call): Promise<Verdict>;
  close(): Promise<void>;
}

/** Puts both judges between our client and the server at the address. */
export async function assemble(
  { document, createClient }: Pick<ContractApi, "document" | "createClient">,
  upstream: string,
): Promise<Court> {
  const proxy = await startPrism(document, upstream);
  const backendViolations = await createBackendJudge(document);
  const exchanges: Exchange[] = [];
  const fetch = observedFetch((exchange) => exchanges.push(exchange));
  const client = createClient({ baseUrl: proxy.url, token: "token", fetch });
  return {
    close: () => proxy.close(),
    async judge(operation, call) {
      exchanges.length = 0;
      await startCall(client, operation, call, "whole path", "text").result();
      const [exchange] = exchanges;
      if (exchange === undefined) throw new Error(`${operation.name} was not sent`);
      return { [prism]: prismViolations(exchange), [backend]: backendViolations(exchange) };
    },
  };
}
