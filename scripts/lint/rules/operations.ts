import type { DocumentIssue } from "../../document/issue.ts";
import { arrayMember, stringMember } from "../../document/json.ts";
import { toPointer } from "../../document/pointer.ts";
import type { Subject } from "../rule.ts";

export function* operationId({ operations }: Subject): Generator<DocumentIssue> {
  for (const { operationId: id, tokens } of operations) {
    if (id === undefined) {
      yield {
        pointer: toPointer(tokens),
        message: "the operation has no operationId",
        hint: "give it one in the overlay",
      };
    } else if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
      yield {
        pointer: toPointer([...tokens, "operationId"]),
        message: `the operationId ${JSON.stringify(id)} is not in camelCase`,
        hint: "rename it in the overlay",
      };
    }
  }
}

export function* summary({ operations }: Subject): Generator<DocumentIssue> {
  for (const { operation, tokens } of operations) {
    if ((stringMember(operation, "summary") ?? "").trim() !== "") continue;
    yield {
      pointer: toPointer(tokens),
      message: "the operation has no summary",
      hint: "say in the overlay what it does",
    };
  }
}

export function* declaredTag({ document, operations }: Subject): Generator<DocumentIssue> {
  const declared = arrayMember(document, "tags").map((tag) => stringMember(tag, "name"));
  for (const { operation, tokens } of operations) {
    const tags = arrayMember(operation, "tags");
    if (tags.length === 0) {
      yield {
        pointer: toPointer(tokens),
        message: "the operation has no tag",
        hint: "give it one of the document's tags in the overlay",
      };
    }
    for (const [index, tag] of tags.entries()) {
      if (typeof tag === "string" && declared.includes(tag)) continue;
      yield {
        pointer: toPointer([...tokens, "tags", index]),
        message: `the tag ${JSON.stringify(tag)} is not declared`,
        hint: "add it to the document's tags, or correct it",
      };
    }
  }
}
