import {
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../scripts/document/json.ts";
import { readSource } from "../../scripts/document/read.ts";
import { readOperations as listOperations } from "../../scripts/document/operation.ts";

let reading: Promise<readonly JsonObject[]> | undefined;

async function readOperations(): Promise<readonly JsonObject[]> {
  const { value } = await readSource("spec/platform/openapi.yaml");
  return listOperations(value).map(({ operation }) => operation);
}

/** What the document shows as the success of an operation, where it shows anything. */
export async function answerOf(operationId: string): Promise<JsonValue | undefined> {
  const operations = await (reading ??= readOperations());
  const found = operations.find((one) => stringMember(one, "operationId") === operationId);
  const success = objectMember(objectMember(found, "responses"), "200");
  return member(objectMember(success, "content")["application/json"], "example");
}

/** The object that the document shows as the success of an operation. */
export async function exampleOf(operationId: string): Promise<JsonObject> {
  const example = await answerOf(operationId);
  if (isObject(example)) return example;
  throw new Error(`the document has no example for ${operationId}`);
}
