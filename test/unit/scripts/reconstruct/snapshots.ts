import {
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../../../scripts/document/json.ts";
import { valueAt } from "../../../../scripts/document/pointer.ts";
import { readSource } from "../../../../scripts/document/read.ts";
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
