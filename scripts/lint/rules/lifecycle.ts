import type { DocumentIssue } from "../../document/issue.ts";
import { member } from "../../document/json.ts";
import { toPointer } from "../../document/pointer.ts";
import type { Subject } from "../rule.ts";

export function* successor({ operations }: Subject): Generator<DocumentIssue> {
  const byKey = new Map(operations.map((operation) => [operation.key, operation]));
  for (const { operation, isDeprecated, tokens } of operations) {
    const name = member(operation, "x-superseded-by");
    if (name === undefined) {
      if (!isDeprecated) continue;
      yield {
        pointer: toPointer([...tokens, "deprecated"]),
        message: "the deprecated operation names no successor",
        hint: 'add x-superseded-by: "METHOD /path" in the overlay',
      };
      continue;
    }
    const pointer = toPointer([...tokens, "x-superseded-by"]);
    if (!isDeprecated) {
      yield {
        pointer,
        message: "the operation names a successor and is not deprecated",
        hint: "deprecate it, or remove x-superseded-by",
      };
    }
    const found = typeof name === "string" ? byKey.get(name) : undefined;
    if (found === undefined) {
      yield {
        pointer,
        message: `the successor ${JSON.stringify(name)} does not exist`,
        hint: "name it as METHOD /path, as the document writes it",
      };
    } else if (found.isDeprecated) {
      yield {
        pointer,
        message: `the successor ${found.key} is deprecated itself`,
        hint: "name the newest operation",
      };
    }
  }
}
