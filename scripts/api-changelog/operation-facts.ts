import { versionsOf } from "../diff/successor.ts";
import { arrayMember, stringMember, type JsonObject } from "../document/json.ts";
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

/** What to call instead of an operation: what the document names, or the newest version of it. */
export function successorIn(
  operations: ReadonlyMap<string, OperationFacts>,
  operation: Operation,
): OperationFacts | undefined {
  return versionsOf([...operations.values()]).successor(operation);
}

/** What the operation is for: its summary, or the first sentence of its description. */
export function purposeOf(operation: JsonObject): string | undefined {
  const summary = stringMember(operation, "summary")?.trim() ?? "";
  const described = stringMember(operation, "description")?.trim() ?? "";
  const text = summary === "" ? (/^[^\n]+?[.!?](?=\s|$)/.exec(described)?.[0] ?? "") : summary;
  return text === "" ? undefined : text.replace(/\.?$/, ".");
}

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
