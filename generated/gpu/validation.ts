// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.

/** Is called for each issue: the JSON Pointer to it, what the document has there, and the value that is there. */
export type ReportIssue = (at: string, expected: string, value: unknown) => void;

/** Reports where a value is not what the document says. */
export type Check = (value: unknown, at: string, report: ReportIssue) => void;

/** A copy of what the document declares, added to `copy` where there is one of the same value. Takes values that fit. */
export type Strip = (value: unknown, copy?: unknown) => unknown;

/** The successful responses of one operation. */
export interface Validator<
  Method extends string = string,
  Path extends string = string,
  Operation = unknown,
> {
  /** Method of the operation. */
  readonly method: Method;
  /** Path template of the operation. */
  readonly path: Path;
  /** Whether a success can come without a body. */
  readonly mayBeEmpty: boolean;
  /** Reports where a response is not what the document says. */
  readonly check: Check;
  /** Absent where the document declares no keys. */
  readonly strip?: Strip;
  /** Type of the operation, for the compiler alone; it never has a value. */
  readonly operation?: Operation;
}

export type Fields = Record<string, unknown>;

export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function own(value: Fields, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Sets a key that may mean something to every object. */
export function put(target: Fields, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** A key as it stands in a JSON Pointer. */
export function token(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function fits(check: Check, value: unknown): boolean {
  let isFitting = true;
  check(value, "", () => {
    isFitting = false;
  });
  return isFitting;
}

/** Passes a value that fits one of the checks; of another, reports the issues of the check with the fewest. */
export function anyOf(
  checks: readonly Check[],
  value: unknown,
  at: string,
  report: ReportIssue,
): void {
  let nearest: Parameters<ReportIssue>[] | undefined;
  for (const check of checks) {
    const issues: Parameters<ReportIssue>[] = [];
    check(value, at, (...issue) => {
      issues.push(issue);
    });
    if (issues.length === 0) return;
    if (nearest === undefined || issues.length < nearest.length) nearest = issues;
  }
  for (const issue of nearest ?? []) report(...issue);
}
