import { checkDocument } from "../document/check.ts";
import type { DocumentIssue } from "../document/issue.ts";
import type { JsonObject } from "../document/json.ts";
import { readOperations } from "../document/operation.ts";
import type { Exceptions } from "./exceptions.ts";
import { rules } from "./rules/index.ts";

/** Everything in an OpenAPI 3.1 document that breaks a rule; the message begins with the rule's id. */
export function lintDocument(document: JsonObject, exceptions: Exceptions): DocumentIssue[] {
  const operations = readOperations(document);
  const subject = { document, operations, checked: checkDocument(document), exceptions };
  return rules.flatMap(({ id, find }) =>
    [...find(subject)].map((issue) => ({ ...issue, message: `${id}: ${issue.message}` })),
  );
}
