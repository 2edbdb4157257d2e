import {
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../../../scripts/document/json.ts";
import { valueAt } from "../../../../scripts/document/pointer.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { resolve } from "../../../../scripts/document/references.ts";
import { readOperations, type Operation } from "../../../../scripts/document/operation.ts";

/** Oldest first. */
export const snapshots = ["2022-11", "2023-07", "2023-10", "2024-03", "now"];

const documents = new Map(
  await Promise.all(
    snapshots.map(async (name) => {
      const path =
        name === "now" ? "spec/platform/openapi.yaml" : `spec/platform/history/${name}.yaml`;
      return [name, (await readSource(path)).value] as const;
    }),
  ),
);

export function documentOf(snapshot: string): JsonObject {
  return documents.get(snapshot) ?? {};
}

export function operationsAt(snapshot: string): Operation[] {
  return readOperations(documentOf(snapshot));
}

export function operationIds(snapshot: string): string[] {
  return operationsAt(snapshot).map(
    ({ operation }) => stringMember(operation, "operationId") ?? "",
  );
}

/** What stands at a pointer below the component schemas. */
export function schemaAt(snapshot: string, pointer: string): JsonValue | undefined {
  return valueAt(documentOf(snapshot), `/components/schemas/${pointer}`);
}

/** The schema of the JSON that the operation answers, with a reference to it followed. */
export function successSchema(snapshot: string, operation: JsonObject): JsonValue | undefined {
  const success = objectMember(objectMember(operation, "responses"), "200");
  const schema = valueAt(success, "/content/application~1json/schema");
  return schema === undefined ? undefined : resolve(documentOf(snapshot), schema);
}

/** The type under a name, or of the schema itself when the name is empty. */
export function typeOf(schema: JsonValue | undefined, name: string): string | undefined {
  const part = name === "" ? schema : member(objectMember(schema, "properties"), name);
  return stringMember(part, "type");
}
