import {
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
} from "../../scripts/document/json.ts";
import { readSource } from "../../scripts/document/read.ts";
import { operationsOf } from "../../scripts/document/structure.ts";

/** The example that the document gives for the success of an operation. */
export async function exampleOf(operationId: string): Promise<JsonObject> {
  const { value } = await readSource("spec/openapi.yaml");
  for (const { operation } of operationsOf(value)) {
    if (stringMember(operation, "operationId") !== operationId) continue;
    const content = objectMember(
      objectMember(objectMember(operation, "responses"), "200"),
      "content",
    );
    const example = member(content["application/json"], "example");
    if (isObject(example)) return example;
  }
  throw new Error(`the document has no example for ${operationId}`);
}
