import { findIssues } from "./find-issues.ts";
import type { ValidData, Validator } from "./validator.ts";

/** What libraries ask that take schemas of any maker: https://standardschema.dev */
export interface StandardSchema<Data> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Data; readonly issues?: undefined }
      | { readonly issues: readonly StandardIssue[] };
    /** For the compiler alone; it never has a value. */
    readonly types?: { readonly input: Data; readonly output: Data } | undefined;
  };
}

interface StandardIssue {
  readonly message: string;
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
