import type { Fault } from "../../document/issue.ts";
import { objectMember } from "../../document/json.ts";
import { toPointer } from "../../document/pointer.ts";
import { needsToken } from "../../document/security.ts";
import type { OperationVisit } from "../../document/structure.ts";
import type { Subject } from "../rule.ts";

export function* successResponse({ operations }: Subject): Generator<Fault> {
  for (const visit of operations) {
    if (statusesOf(visit).some((status) => /^2(\d\d|XX)$/.test(status))) continue;
    yield missing(visit, "no response for success (2xx)");
  }
}

export function* errorResponse({ document, operations }: Subject): Generator<Fault> {
  for (const visit of operations) {
    const isSecured = needsToken(document, visit.operation);
    const wanted = isSecured ? /^(401|403|4XX|default)$/ : /^([45](\d\d|XX)|default)$/;
    if (statusesOf(visit).some((status) => wanted.test(status))) continue;
    const what = isSecured
      ? "a refused token (401, 403 or default)"
      : "failure (4xx, 5xx or default)";
    yield missing(visit, `no response for ${what}`);
  }
}

function statusesOf({ operation }: OperationVisit): string[] {
  return Object.keys(objectMember(operation, "responses"));
}

function missing({ tokens }: OperationVisit, what: string): Fault {
  return {
    pointer: toPointer([...tokens, "responses"]),
    message: `the operation declares ${what}`,
    hint: "add it in the overlay",
  };
}
