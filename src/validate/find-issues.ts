import type { ResponseIssue } from "../client/errors/response-validation.ts";
import type { Validator } from "./validator.ts";

/** Where the data is not what the document says. */
export function findIssues(data: unknown, { check, mayBeEmpty }: Validator): ResponseIssue[] {
  const issues: ResponseIssue[] = [];
  if (data === undefined && mayBeEmpty) return issues;
  check(data, "", (pointer, expected, value) => {
    issues.push({ pointer, expected, found: nameKind(value) });
  });
  return issues;
}

function nameKind(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
