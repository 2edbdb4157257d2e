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

/** Sets a key that may mean something to every object. */
export function put(target: Fields, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
