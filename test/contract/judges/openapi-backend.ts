import addFormats from "ajv-formats";
import { OpenAPIBackend, type Document } from "openapi-backend";
import type { JsonObject } from "../../../scripts/document/json.ts";
import type { Exchange } from "./exchange.ts";

/** Judges exchanges with openapi-backend: one sentence for each violation of the document. */
export async function createBackendJudge(
  document: JsonObject,
): Promise<(exchange: Exchange) => string[]> {
  const backend = new OpenAPIBackend({
    definition: structuredClone(document) as unknown as Document,
    quick: true,
    coerceTypes: true,
    // It makes an Ajv for each schema; that the schemas are right is checked elsewhere.
    ajvOpts: { strict: false, validateSchema: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  await backend.init();
  return ({ request: sent, requestBody, response, responseBody }) => {
    const { pathname, searchParams } = new URL(sent.url);
    const request = {
      method: sent.method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(sent.headers),
      ...(requestBody === "" ? {} : { body: requestBody }),
    };
    const operation = backend.matchOperation(request);
    if (operation === undefined) return ["request: no such operation"];
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    const body: unknown = isJson ? JSON.parse(responseBody) : responseBody;
    return [
      ...errorsOf("request", backend.validateRequest(request, operation)),
      ...errorsOf("response", backend.validateResponse(body, operation, response.status)),
    ];
  };
}

function errorsOf(
  part: "request" | "response",
  { errors }: { errors?: readonly { instancePath: string; message?: string }[] | null },
): string[] {
  return (errors ?? []).map(
    ({ instancePath, message }) => `${part}${instancePath} ${message ?? ""}`,
  );
}
