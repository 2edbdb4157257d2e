import type { checkDocument } from "../document/check.ts";
import type { DocumentIssue } from "../document/issue.ts";
import type { JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Exceptions } from "./exceptions.ts";

/** What a rule looks at. */
export interface Subject {
  /** OpenAPI 3.1. */
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  /** What the checks of `spec:build` say of the document. */
  readonly checked: ReturnType<typeof checkDocument>;
  readonly exceptions: Exceptions;
}

/** Something that the document of this API promises. */
export interface Rule {
  readonly id: string;
  /** What depends on it. */
  readonly why: string;
  readonly find: (subject: Subject) => Iterable<DocumentIssue>;
}

/** An issue for each entry of a list of exceptions that nothing needs. */
export function* unneeded(
  list: readonly string[],
  needed: ReadonlySet<string>,
  what: string,
): Generator<DocumentIssue> {
  for (const entry of list.filter((entry) => !needed.has(entry))) {
    yield {
      pointer: "/paths",
      message: `lint.json lists ${entry}, which is not among the ${what}`,
      hint: "remove it from lint.json",
    };
  }
}
