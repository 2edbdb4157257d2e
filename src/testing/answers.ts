import type { Description, OperationDescription } from "./mock-model.ts";
import type { Json } from "./json-schema.ts";
import { sampleSchema } from "./sample.ts";
import type { Validate } from "./validators.ts";

export function answerJson(body: Json, status = 200, type = "application/json"): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": type } });
}

/** A failure as the API words them. */
export function refuse(status: number, message: string): Response {
  return answerJson({ error: true, message }, status);
}

/** What an operation answers when it succeeds. */
export interface Success {
  readonly status: number;
  /** Absent where the answer has no body. */
  readonly media?: { readonly type: string; readonly body: Json };
}

/** The document's example, or a sampled value where it has none. */
export function successOf(
  { schemas }: Description,
  { responses }: OperationDescription,
  validate: Validate = () => [],
): Success {
  const [code = "200", content = {}] =
    Object.entries(responses).find(([key]) => key.startsWith("2")) ??
    Object.entries(responses).find(([key]) => key === "default") ??
    [];
  const status = /^\d{3}$/.test(code) ? Number(code) : 200;
  const [entry] = Object.entries(content);
  if (entry === undefined) return { status };
  const [type, { example, schema = true }] = entry;
  const body =
    example ??
    sampleSchema(schema, schemas, validate, { properties: "all", direction: "response" });
  return { status, media: { type, body } };
}

export function answerSuccess({ status, media }: Success): Response {
  if (media === undefined) return new Response(null, { status });
  const { type, body } = media;
  if (/[/+]json$/.test(type)) return answerJson(body, status, type);
  return new Response(typeof body === "string" ? body : "", {
    status,
    headers: { "content-type": type },
  });
}
