import type { OperationModel, ParameterModel } from "../../../../src/testing/mock-model.ts";
import type { Mock } from "../../../../src/testing/index.ts";

/** The id of the first of everything that a mock keeps. */
export const firstId = "64b7f2a90c1d2e3f4a5b6c7d";

export interface CallResult {
  readonly status: number;
  /** Parsed when it is JSON, a text otherwise. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** Calls the mock by method and path, with a token, as JSON or as a form. */
export function createCaller(
  mock: { readonly fetch: (url: string, init: RequestInit) => Promise<Response> },
  token = "token",
) {
  return async (
    name: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<CallResult> => {
    const [method = "", path = ""] = name.split(" ");
    const isForm = body instanceof FormData;
    const response = await mock.fetch(`https://api.example.com${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && !isForm && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type") === "application/json";
    const isParsed = isJson && method !== "HEAD";
    return {
      status: response.status,
      headers: response.headers,
      body: isParsed ? (JSON.parse(text) as unknown) : text,
    };
  };
}

export function formOf(parts: readonly (readonly [part: string, name: string, text: string])[]) {
  const form = new FormData();
  for (const [part, name, text] of parts) form.append(part, new Blob([text]), name);
  return form;
}

/** The first response of a mock to the operation, called with values that the document allows. */
export async function callOperation(
  mock: Mock,
  operation: OperationModel,
  example?: unknown,
): Promise<CallResult> {
  mock.reset();
  const call = createCaller(mock);
  const { body } = await call("POST /v1/upload/initiate?protocol=ipfs&bucket=example", {});
  const open = (body as { uploadId: string }).uploadId;
  const takesOpenUpload = /^\/v1\/upload\/\{uploadId\}\/(data|finish)$/.test(operation.path);
  const valueOf = ({ name, schema }: ParameterModel) => {
    const first = typeof schema === "object" ? schema.enum?.[0] : undefined;
    if (typeof first === "string") return first;
    if (typeof schema === "object" && schema.type === "integer") return "0";
    if (typeof schema === "object" && schema.type === "boolean") return "true";
    return name === "uploadId" && takesOpenUpload ? open : firstId;
  };
  const inLocation = (location: string) =>
    operation.parameters.filter((parameter) => parameter.in === location);
  const path = inLocation("path").reduce(
    (filled, parameter) => filled.replace(`{${parameter.name}}`, valueOf(parameter)),
    operation.path,
  );
  const query = inLocation("query")
    .filter(({ required }) => required === true)
    .map((parameter) => `${parameter.name}=${valueOf(parameter)}`);
  const [entry] = Object.entries(operation.body?.content ?? {});
  const sent =
    entry?.[0] === "multipart/form-data"
      ? formOf([[operation.path === "/v1/upload" ? "filekey" : "files", "./a.txt", "a"]])
      : (example ?? entry?.[1].example);
  return call(`${operation.method} ${path}?${query.join("&")}`, sent);
}
