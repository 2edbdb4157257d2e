import { InputError, type Problem } from "../lib/problem.ts";
import { problemAt } from "./locate.ts";
import type { SourceDocument } from "./parse.ts";
import { withoutMovedVersion } from "./version-prefix.ts";

/** Something wrong in a document, before anyone has looked up its line. */
export interface DocumentIssue extends Pick<Problem, "message" | "hint"> {
  /** JSON Pointer into the document that was checked. */
  readonly pointer: string;
}

export type Check = (document: SourceDocument["value"]) => Iterable<DocumentIssue>;

/** Where things of a Swagger 2.0 document are after its upgrade, and where they were. */
const movedFromSwagger: readonly (readonly [RegExp, string])[] = [
  [/^\/components\/schemas\//, "/definitions/"],
  [/^\/components\/(parameters|responses)\//, "/$1/"],
  [/^\/components\/securitySchemes\//, "/securityDefinitions/"],
  [/\/requestBody(\/.*)?$/, "/parameters"],
  [/(\/responses\/[^/]+)\/content\/[^/]+/, "$1"],
];

/** Where something of the OpenAPI 3.1 form of a document is in the document as it was written. */
export function originOf(pointer: string, source: SourceDocument): string {
  const written = withoutMovedVersion(pointer, source.value);
  if (!("swagger" in source.value)) return written;
  return movedFromSwagger.reduce((moved, [from, to]) => moved.replace(from, to), written);
}

/** The issues as problems of the source, each with line, column and code frame. */
export function toProblems(issues: Iterable<DocumentIssue>, source: SourceDocument): Problem[] {
  return [...issues].map(({ pointer, ...what }) =>
    problemAt(source, originOf(pointer, source), what),
  );
}

/** @throws InputError with every issue, when there are any */
export function assertNoIssues(issues: Iterable<DocumentIssue>, source: SourceDocument): void {
  const problems = toProblems(issues, source);
  if (problems.length > 0) throw new InputError(problems);
}
