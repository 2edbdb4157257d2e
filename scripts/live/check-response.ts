import type { ValidateFunction } from "ajv/dist/2020.js";
import { wordError } from "../document/checks/examples.ts";
import {
  isObject,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { pointerOfReference, toPointer, valueAt } from "../document/pointer.ts";
import { resolve } from "../document/references.ts";
import type { OperationVisit } from "../document/structure.ts";
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
  visit: OperationVisit,
  answer: Answer,
): Verdict {
  if (answer.kind === "failed") return fault(answer.message);
  const { status, mediaType, body } = answer;
  const declared = declaredResponse(document, visit, status);
  if (declared === undefined) return fault(`the status ${status} is not declared`);
  const types = Object.keys(objectMember(declared.response, "content"));
  if (types.length === 0) return fits;
  if (!types.includes(mediaType))
    return fault(`the media type is ${mediaType || "missing"}, not ${types.join(" or ")}`);
  if (body === undefined) return fault("the body is not JSON");
  const pointer = `${declared.pointer}${toPointer(["content", mediaType, "schema"])}`;
  const schema = valueAt(document, pointer);
  if (schema === undefined) return fits;
  const validate = validatorOf(pointer);
  if (validate(body)) return { faults: [], unknownKeys: unknownKeys(document, schema, body) };
  const [error] = validate.errors ?? [];
  const seen = valueAt(body, error?.instancePath ?? "");
  return fault(`${wordError(error)} (${typeOf(seen)} in the answer)`);
}

const fits: Verdict = { faults: [], unknownKeys: [] };

function fault(message: string): Verdict {
  return { faults: [message], unknownKeys: [] };
}

/** The response for a status and where it is defined; `default` is for failures only. */
export function declaredResponse(
  document: JsonObject,
  { operation, tokens }: OperationVisit,
  status: number,
): { readonly response: JsonValue; readonly pointer: string } | undefined {
  const responses = objectMember(operation, "responses");
  const keys = [
    String(status),
    `${Math.floor(status / 100)}XX`,
    ...(status < 400 ? [] : ["default"]),
  ];
  const key = keys.find((key) => Object.hasOwn(responses, key));
  if (key === undefined) return undefined;
  const response = resolve(document, responses[key]);
  if (!isObject(response)) return undefined;
  const reference = pointerOfReference(stringMember(responses[key], "$ref") ?? "");
  return { response, pointer: reference ?? toPointer([...tokens, "responses", key]) };
}
