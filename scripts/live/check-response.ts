import type { ValidateFunction } from "ajv/dist/2020.js";
import { wordError } from "../document/checks/examples.ts";
import type { JsonObject } from "../document/json.ts";
import type { Operation, Response } from "../document/operation.ts";
import { toPointer, valueAt } from "../document/pointer.ts";
import type { Answer } from "./call.ts";
import { typeOf, unknownKeys, type UnknownKey } from "./unknown-keys.ts";

/** How an answer compares with the document. Nothing here holds a value of the account. */
export interface Verdict {
  /** What is wrong, as sentences without a subject; empty when all fits. */
  readonly faults: readonly string[];
  readonly unknownKeys: readonly UnknownKey[];
}

export type Validators = (pointer: string) => ValidateFunction;

/** Holds an answer against what the operation declares for its status. */
export function checkAnswer(
  document: JsonObject,
  validatorOf: Validators,
  operation: Operation,
  answer: Answer,
): Verdict {
  if (answer.kind === "failed") return fault(answer.message);
  const { status, mediaType, body } = answer;
  const declared = declaredResponse(operation, status);
  if (declared === undefined) return fault(`the status ${status} is not declared`);
  const types = [...declared.content.keys()];
  if (types.length === 0) return fits;
  const media = declared.content.get(mediaType);
  if (media === undefined)
    return fault(`the media type is ${mediaType || "missing"}, not ${types.join(" or ")}`);
  if (body === undefined) return fault("the body is not JSON");
  const { schema, tokens } = media;
  if (schema === undefined) return fits;
  const validate = validatorOf(toPointer([...tokens, "schema"]));
  if (validate(body)) return { faults: [], unknownKeys: unknownKeys(document, schema, body) };
  const [error] = validate.errors ?? [];
  const seen = valueAt(body, error?.instancePath ?? "");
  return fault(`${wordError(error)} (${typeOf(seen)} in the answer)`);
}

const fits: Verdict = { faults: [], unknownKeys: [] };

function fault(message: string): Verdict {
  return { faults: [message], unknownKeys: [] };
}

/** The response for a status; `default` is for failures only. */
export function declaredResponse({ responses }: Operation, status: number): Response | undefined {
  const exact = responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`);
  return exact ?? (status < 400 ? undefined : responses.get("default"));
}
