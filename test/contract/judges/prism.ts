import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { JsonObject } from "../../../scripts/document/json.ts";
import type { Exchange } from "./exchange.ts";

const folder = import.meta.dirname;
const require = createRequire(join(folder, "package.json"));

/** Prism's packages lie in a folder of their own, so these are the parts of them that are used. */
interface Packages {
  readonly getHttpOperationsFromSpec: (document: object) => Promise<object[]>;
  readonly createServer: (operations: object[], options: object) => PrismServer;
  readonly createLogger: (name: string, options: object) => object;
}

interface PrismServer {
  readonly listen: (port: number, host: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

function loadPrism(): Packages {
  if (!existsSync(join(folder, "node_modules"))) {
    throw new Error("Prism is not installed: run npm run judges");
  }
  const modules = [
    "@stoplight/prism-core",
    "@stoplight/prism-http/dist/utils/operations.js",
    "@stoplight/prism-http-server",
  ];
  return Object.assign({}, ...modules.map((name) => require(name) as object)) as Packages;
}

/** Starts Prism 5.12 as a proxy before the upstream server, which it judges by the document. */
export async function startPrism(document: JsonObject, upstream: string) {
  const { getHttpOperationsFromSpec, createServer, createLogger } = loadPrism();
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger("prism", { enabled: false }) },
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
    },
  });
  return { url: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}

/** What Prism found, which it writes into a header of the response: `response.body.user must be object`. */
export function prismViolations({ response }: Exchange): string[] {
  const header = response.headers.get("sl-violations");
  if (header === null) return [];
  const found = JSON.parse(header) as { location: string[]; message: string }[];
  return found.map(({ location, message }) => `${location.join(".")} ${message}`);
}
