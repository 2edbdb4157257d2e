import { changeData, type Call, type ResponseFacts } from "../client/call.ts";
import type { SpheronClient } from "../client/create-client.ts";
import {
  ResponseValidationError,
  type ResponseIssue,
} from "../client/errors/response-validation.ts";
import type { Arguments, CallOptions, DataOf, ErrorBodyOf } from "../client/types.ts";
import type { OperationOf, Validator } from "./validator.ts";

export {
  ResponseValidationError,
  type ResponseIssue,
} from "../client/errors/response-validation.ts";
export { pick } from "./pick.ts";
export type { Validator } from "./validator.ts";

/**
 * What happens to a response: `strict` throws when it is not what the document says; `strip` throws too, and else
 * gives a copy of what the document declares; `report` hands the error to `onMismatch` and gives the response as it is.
 */
export type ValidationOptions =
  | {
      /** Throws when the data does not fit; `strip` also removes undeclared keys. */
      readonly mode: "strict" | "strip";
    }
  | {
      /** Gives the response as it came. */
      readonly mode: "report";
      /** What it throws, the call throws. */
      readonly onMismatch: (error: ResponseValidationError) => void;
    };

/** The data of the validator's operation. */
export type ValidData<Valid extends Validator> = DataOf<OperationOf<Valid>>;

/** Calls the operation of one validator; takes what a verb of the client takes after the path. */
export type ValidatedOperation<Valid extends Validator> = (
  ...options: Arguments<CallOptions<OperationOf<Valid>, "json">>
) => Call<ValidData<Valid>, ErrorBodyOf<OperationOf<Valid>>>;

/**
 * The operation of the validator as a function, whose responses are validated against the document.
 *
 * @example
 * import { getProject } from "spheron-client/validators/getProject";
 *
 * const readProject = validated(spheron, getProject, { mode: "strip" });
 * const project = await readProject({ params: { path: { projectId } } });
 *
 * @throws ResponseValidationError by the call, in the modes `strict` and `strip`
 */
export function validated<Valid extends Validator>(
  spheron: SpheronClient,
  validator: Valid,
  options: ValidationOptions,
): ValidatedOperation<Valid> {
  // The validator names an operation of the document; the type of the result says which options it takes.
  const verbs = spheron as unknown as Record<string, (...given: unknown[]) => Call<unknown>>;
  const { method, path } = validator;
  const operation = (...given: unknown[]) => {
    const call = verbs[method]?.(path, ...given);
    if (call === undefined) throw new TypeError(`the client has no ${method}`);
    return changeData(call, (data, response) => validateData(data, validator, options, response));
  };
  return operation as ValidatedOperation<Valid>;
}

/**
 * Validates data that came another way, such as from a query library.
 *
 * @throws ResponseValidationError in the modes `strict` and `strip`
 */
export function validate<Valid extends Validator>(
  data: unknown,
  validator: Valid,
  options: ValidationOptions,
): ValidData<Valid> {
  return validateData(data, validator, options) as ValidData<Valid>;
}

function validateData(
  data: unknown,
  validator: Validator,
  options: ValidationOptions,
  response?: ResponseFacts,
): unknown {
  const issues = findIssues(data, validator);
  if (issues.length > 0) {
    const { method, path } = validator;
    const error = new ResponseValidationError({ ...response, operation: { method, path }, issues });
    if (options.mode !== "report") throw error;
    options.onMismatch(error);
  }
  return options.mode === "strip" && validator.strip !== undefined ? validator.strip(data) : data;
}

function findIssues(data: unknown, { check, mayBeEmpty }: Validator): ResponseIssue[] {
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
