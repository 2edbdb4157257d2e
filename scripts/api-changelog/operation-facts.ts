import { arrayMember, member, stringMember, type JsonObject } from "../document/json.ts";
import { operationsOf, type OperationVisit } from "../document/structure.ts";
import { versionOf } from "../document/version-prefix.ts";

/** What the changelog sorts operations by. */
export interface OperationFacts {
  /** Method and path. */
  readonly name: string;
  /** The same without names of path parameters, which say nothing on the wire. */
  readonly shape: string;
  readonly visit: OperationVisit;
  readonly version: string;
  readonly tag: string;
  readonly isDeprecated: boolean;
  /** Method and path of what replaces it. */
  readonly successor: string | undefined;
}

export const noVersion = "without version";
const noTag = "without tag";

/** The operations of a document by method and path. */
export function operationFacts(document: JsonObject): Map<string, OperationFacts> {
  return new Map(
    [...operationsOf(document)].map((visit) => {
      const { operation, method, path } = visit;
      const [tag] = arrayMember(operation, "tags");
      const name = `${method.toUpperCase()} ${path}`;
      const facts = {
        name,
        shape: name.replaceAll(/\{[^{}]*\}/g, "{}"),
        visit,
        version: versionOf(path)?.prefix ?? noVersion,
        tag: typeof tag === "string" ? tag : noTag,
        isDeprecated: member(operation, "deprecated") === true,
        successor: stringMember(operation, "x-superseded-by"),
      };
      return [name, facts];
    }),
  );
}
