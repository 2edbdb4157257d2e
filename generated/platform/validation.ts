// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

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
  Data = unknown,
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
  /** What libraries ask for that take schemas of any maker: https://standardschema.dev */
  readonly "~standard": StandardSchema<Data>;
}

/** Returns a copy of what the document declares, or the issues. */
export interface StandardSchema<Data> {
  /** Version of the standard. */
  readonly version: 1;
  /** Who wrote the validator. */
  readonly vendor: string;
  /** Returns the valid data, or the issues. */
  readonly validate: (value: unknown) => StandardResult<Data>;
  /** For the compiler alone; it never has a value. */
  readonly types?: { readonly input: Data; readonly output: Data } | undefined;
}

export type StandardResult<Data> =
  | { readonly value: Data; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** What is wrong, without the value, and the keys that lead to it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

export type Fields = Record<string, unknown>;

export function toStandard<Data>({
  check,
  strip,
  mayBeEmpty,
}: Validator<string, string, unknown, Data>): StandardSchema<Data> {
  return {
    version: 1,
    vendor: "spheron-client",
    validate(value) {
      const issues: StandardIssue[] = [];
      if (value !== undefined || !mayBeEmpty)
        check(value, "", (at, expected, found) => {
          const kind = Object.prototype.toString.call(found).slice(8, -1).toLowerCase();
          const keys = at.split("/").slice(1);
          const path = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
          issues.push({ message: `must be ${expected}, and is ${kind}`, path });
        });
      return issues.length > 0 ? { issues } : { value: (strip?.(value) ?? value) as Data };
    },
  };
}

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

/** A key as it is written in a JSON Pointer. */
export function token(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

type Issue = Parameters<ReportIssue>;

/** What checks said of values, while one of them runs that may come to the same value on many roads. */
let known: Map<Check, Map<unknown, readonly Issue[]>> | undefined;

/** The issues of a value, each once, with pointers from it. */
function collect(check: Check, value: unknown): readonly Issue[] {
  const isOutermost = known === undefined;
  const ofAll = (known ??= new Map());
  const ofCheck = ofAll.get(check) ?? new Map<unknown, readonly Issue[]>();
  const before = ofCheck.get(value);
  if (before !== undefined) return before;
  ofAll.set(check, ofCheck);
  const found = new Map<string, Issue>();
  try {
    check(value, "", (...issue) => found.set(`${issue[0]} ${issue[1]}`, issue));
  } finally {
    if (isOutermost) known = undefined;
  }
  const issues = [...found.values()];
  ofCheck.set(value, issues);
  return issues;
}

export function fits(check: Check, value: unknown): boolean {
  return collect(check, value).length === 0;
}

/** Passes a value that fits one of the checks; of another, reports the issues of the check with the fewest. */
export function anyOf(
  checks: readonly Check[],
  value: unknown,
  at: string,
  report: ReportIssue,
): void {
  let nearest: readonly Issue[] | undefined;
  for (const check of checks) {
    const issues = collect(check, value);
    if (issues.length === 0) return;
    if (nearest === undefined || issues.length < nearest.length) nearest = issues;
  }
  for (const [pointer, expected, found] of nearest ?? []) report(at + pointer, expected, found);
}
