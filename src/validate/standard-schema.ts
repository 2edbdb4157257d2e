import { findIssues } from "./find-issues.ts";
import type { ValidData, Validator } from "./validator.ts";

/** What libraries ask that take schemas of any maker: https://standardschema.dev */
export interface StandardSchema<Data> {
  /** What the standard names its members by. */
  readonly "~standard": {
    /** Version of the standard. */
    readonly version: 1;
    /** Who made the schema: this package. */
    readonly vendor: string;
    /** Returns the valid data, or the issues. */
    readonly validate: (value: unknown) => StandardResult<Data>;
    /** For the compiler alone; it never has a value. */
    readonly types?: StandardTypes<Data> | undefined;
  };
}

interface StandardTypes<Data> {
  /** What goes in. */
  readonly input: Data;
  /** What comes out. */
  readonly output: Data;
}

type StandardResult<Data> =
  | { readonly value: Data; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

interface StandardIssue {
  /** What is wrong, without the value. */
  readonly message: string;
  /** Keys that lead to it. */
  readonly path: readonly PropertyKey[];
}

/**
 * A validator for libraries that take a Standard Schema, such as tRPC, Hono and TanStack Form. What it returns is a copy of
 * what the document declares.
 *
 * @example
 * import { getProject } from "spheron-client/validators/getProject";
 *
 * const schema = toStandardSchema(getProject);
 */
export function toStandardSchema<Valid extends Validator>(
  validator: Valid,
): StandardSchema<ValidData<Valid>> {
  return {
    "~standard": {
      version: 1,
      vendor: "spheron-client",
      validate(value) {
        const issues = findIssues(value, validator).map(({ pointer, expected, found }) => ({
          message: `must be ${expected}, and is ${found}`,
          path: pointer.split("/").slice(1).map(unescape),
        }));
        if (issues.length > 0) return { issues };
        const { strip = (whole: unknown) => whole } = validator;
        return { value: strip(value) as ValidData<Valid> };
      },
    },
  };
}

function unescape(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
