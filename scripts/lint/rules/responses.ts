import type { DocumentIssue } from "../../document/issue.ts";
import type { Operation } from "../../document/operation.ts";
import { toPointer } from "../../document/pointer.ts";
import type { Subject } from "../rule.ts";

export function* successResponse({ operations }: Subject): Generator<DocumentIssue> {
  for (const operation of operations) {
    if (statuses(operation).some((status) => /^2(\d\d|XX)$/.test(status))) continue;
    yield missing(operation, "no response for success (2xx)");
  }
}

export function* errorResponse({ operations }: Subject): Generator<DocumentIssue> {
  for (const operation of operations) {
    const isSecured = operation.security.kind === "required";
    const wanted = isSecured ? /^(401|403|4XX|default)$/ : /^([45](\d\d|XX)|default)$/;
    if (statuses(operation).some((status) => wanted.test(status))) continue;
    const what = isSecured
      ? "a refused token (401, 403 or default)"
      : "failure (4xx, 5xx or default)";
    yield missing(operation, `no response for ${what}`);
  }
}

function statuses({ responses }: Operation): string[] {
  return [...responses.keys()];
}

function missing({ tokens }: Operation, what: string): DocumentIssue {
  return {
    pointer: toPointer([...tokens, "responses"]),
    message: `the operation declares ${what}`,
    hint: "add it in the overlay",
  };
}
