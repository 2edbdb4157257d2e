import {
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../../../scripts/document/json.ts";
import { valueAt } from "../../../../scripts/document/pointer.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { readOperations, type Operation } from "../../../../scripts/document/operation.ts";
import { listSnapshots } from "../../../../scripts/history/snapshots.ts";
import { apiFolderAt } from "../../../../scripts/lib/project.ts";

/** The documents of an API, by the name of their snapshot. */
export interface Snapshots {
  readonly api: string;
  /** Oldest first. */
  readonly names: readonly string[];
  readonly documentOf: (snapshot: string) => JsonObject;
  readonly operationsAt: (snapshot: string) => Operation[];
  readonly operationIds: (snapshot: string) => string[];
  /** What stands at a pointer below the component schemas. */
  readonly schemaAt: (snapshot: string, pointer: string) => JsonValue | undefined;
}

async function readSnapshots(api: string): Promise<Snapshots> {
  const earlier = await listSnapshots(apiFolderAt(".", api));
  const paths = new Map([
    ...earlier.map((name) => [name, `spec/${api}/history/${name}.yaml`] as const),
    ["now", `spec/${api}/openapi.yaml`],
  ]);
  const documents = new Map<string, JsonObject>();
  for (const [name, path] of paths) documents.set(name, (await readSource(path)).value);
  const documentOf = (snapshot: string) => documents.get(snapshot) ?? {};
  const operationsAt = (snapshot: string) => readOperations(documentOf(snapshot));
  return {
    api,
    names: [...paths.keys()],
    documentOf,
    operationsAt,
    operationIds: (snapshot) =>
      operationsAt(snapshot).map(({ operation }) => stringMember(operation, "operationId") ?? ""),
    schemaAt: (snapshot, pointer) =>
      valueAt(documentOf(snapshot), `/components/schemas/${pointer}`),
  };
}

export const platform = await readSnapshots("platform");
export const gpu = await readSnapshots("gpu");
