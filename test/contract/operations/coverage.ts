import { wordParameter, type Operation } from "./operation.ts";
import { wordResponse } from "./responses.ts";

export const coverageSubjects = [
  "operations",
  "parameters",
  "request media types",
  "responses",
] as const;
type CoverageSubject = (typeof coverageSubjects)[number];

/** How much of what the document declares has been exercised and found to be right. */
export interface Coverage {
  mark(subject: CoverageSubject, item: string): void;
  rows(): readonly CoverageRow[];
}

export interface CoverageRow {
  readonly subject: CoverageSubject;
  readonly exercised: number;
  readonly declared: number;
  readonly missing: readonly string[];
}

export function createCoverage(operations: readonly Operation[]): Coverage {
  const marked = new Map<CoverageSubject, Set<string>>(
    coverageSubjects.map((subject) => [subject, new Set()]),
  );
  return {
    mark: (subject, item) => marked.get(subject)?.add(item),
    rows: () =>
      coverageSubjects.map((subject) => {
        const declared = [
          ...new Set(operations.flatMap((operation) => declaredBy(operation, subject))),
        ];
        const missing = declared.filter((item) => marked.get(subject)?.has(item) !== true);
        return {
          subject,
          exercised: declared.length - missing.length,
          declared: declared.length,
          missing,
        };
      }),
  };
}

function declaredBy(operation: Operation, subject: CoverageSubject): string[] {
  const items = {
    operations: () => [operation.name],
    parameters: () => operation.parameters.map((one) => itemOf(operation, wordParameter(one))),
    "request media types": () =>
      operation.bodies.map(({ mediaType }) => itemOf(operation, mediaType ?? "")),
    responses: () => operation.responses.map((one) => itemOf(operation, wordResponse(one))),
  };
  return items[subject]();
}

/** `GET /v1/profile: response 200 application/json` */
export function itemOf({ name }: Operation, part: string): string {
  return `${name}: ${part}`;
}
