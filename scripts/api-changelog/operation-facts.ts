import { arrayMember, type JsonObject } from "../document/json.ts";
import { readOperations, type Operation } from "../document/operation.ts";
import { versionOf } from "../document/version-prefix.ts";

/** An operation and what the changelog sorts it by. */
export interface OperationFacts extends Operation {
  /** Its key without names of path parameters, which say nothing on the wire. */
  readonly shape: string;
  readonly version: string;
  readonly tag: string;
}

export const noVersion = "without version";
const noTag = "without tag";

/** The operations of a document by their keys. */
export function operationFacts(document: JsonObject): Map<string, OperationFacts> {
  return new Map(
    readOperations(document).map((operation) => {
      const { key, path } = operation;
      const [tag] = arrayMember(operation.operation, "tags");
      const facts = {
        ...operation,
        shape: key.replaceAll(/\{[^{}]*\}/g, "{}"),
        version: versionOf(path)?.prefix ?? noVersion,
        tag: typeof tag === "string" ? tag : noTag,
      };
      return [key, facts];
    }),
  );
}
