import type { JsonObject } from "../../../../scripts/document/json.ts";
import { readOperations } from "../../../../scripts/document/operation.ts";
import { readOperationMetadata } from "../../../../scripts/generate/operation-metadata.ts";
import { createApiClient, type ApiClientOptions } from "../../../../src/engine.ts";
import type { UntypedCallOptions } from "../../../../src/client/request.ts";
import { apiDocument, operation } from "../../../support/documents.ts";

interface Sent {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What a call of `POST path` sends where the document describes the operation so. */
export async function sentAs(
  { path = "/x", ...parts }: { path?: string } & JsonObject,
  options: UntypedCallOptions,
  ofClient: ApiClientOptions = {},
): Promise<Sent | undefined> {
  const document = apiDocument({ security: [], paths: { [path]: { post: operation(parts) } } });
  const sent: Sent[] = [];
  const client = createApiClient(
    {
      name: "example",
      title: "Example",
      versions: [],
      security: [],
      securitySchemes: {},
      operations: readOperationMetadata(document, readOperations(document)) as never,
      pagination: {},
    },
    {
      baseUrl: "https://api.example",
      ...ofClient,
      fetch: async (url, { headers, body }) => {
        const text = await new Response(body as BodyInit).text();
        sent.push({ url, headers: Object.fromEntries(new Headers(headers)), body: text });
        return Response.json({});
      },
    },
  );
  const post = (client as unknown as { POST: (path: string, options: object) => Promise<unknown> })
    .POST;
  await post(path, options);
  return sent[0];
}

/** An operation whose body may be of these media types. */
export function takes(...mediaTypes: string[]): JsonObject {
  const content = mediaTypes.map((type) => [type, {}] as const);
  return { requestBody: { content: Object.fromEntries(content) } };
}
