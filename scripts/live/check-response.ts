import type { ValidateFunction } from "ajv/dist/2020.js";
import { wordError } from "../document/checks/examples.ts";
import type { JsonObject } from "../document/json.ts";
import type { Operation, Response } from "../document/operation.ts";
import { toPointer, valueAt } from "../document/pointer.ts";
import type { LiveResponse } from "./call.ts";
import { typeOf, unknownKeys, type UnknownKey } from "./unknown-keys.ts";

/** How an response compares with the document. Nothing here holds a value of the account. */
export interface Verdict {
  /** What is wrong, as sentences without a subject; empty when all fits. */
  readonly issues: readonly string[];
  readonly unknownKeys: readonly UnknownKey[];
}

export type Validators = (pointer: string) => ValidateFunction;

/** Holds an response against what the operation declares for its status. */
export function checkResponse(
  document: JsonObject,
  validatorOf: Validators,
  operation: Operation,
  response: LiveResponse,
): Verdict {
  if (response.kind === "failed") return issue(response.message);
  const { status, mediaType, body } = response;
  const declared = declaredResponse(operation, status);
  if (declared === undefined) return issue(`the status ${status} is not declared`);
  const types = [...declared.content.keys()];
  if (types.length === 0) return fits;
  const media = declared.content.get(mediaType);
  if (media === undefined)
    return issue(`the media type is ${mediaType || "missing"}, not ${types.join(" or ")}`);
  if (body === undefined) return issue("the body is not JSON");
  const { schema, tokens } = media;
  if (schema === undefined) return fits;
  const validate = validatorOf(toPointer([...tokens, "schema"]));
  if (validate(body)) return { issues: [], unknownKeys: unknownKeys(document, schema, body) };
  const [error] = validate.errors ?? [];
  const seen = valueAt(body, error?.instancePath ?? "");
  return issue(`${wordError(error)} (${typeOf(seen)} in the response)`);
}

const fits: Verdict = { issues: [], unknownKeys: [] };

function issue(message: string): Verdict {
  return { issues: [message], unknownKeys: [] };
}

/** The response for a status; `default` is for failures only. */
export function declaredResponse({ responses }: Operation, status: number): Response | undefined {
  const exact = responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`);
  return exact ?? (status < 400 ? undefined : responses.get("default"));
}
