import { changeData, type Call, type ResponseFacts } from "../client/call.ts";
import { ResponseValidationError } from "../client/errors/response-validation.ts";
import { internals, type ClientView } from "../client/internals.ts";
import { untypeOptions } from "../client/request.ts";
import type { Needed } from "../client/missing-options.ts";
import type { CallOptions, ErrorBodyOf, LackingOf } from "../client/types.ts";
import { findIssues } from "./find-issues.ts";
import type { OperationOf, ValidData, Validator } from "./validator.ts";

export {
  ResponseValidationError,
  type ResponseIssue,
} from "../client/errors/response-validation.ts";
export { pick } from "./pick.ts";
export type { ValidData, Validator } from "./validator.ts";

/**
 * What happens to a response: `strict` throws when it is not what the document says; `strip` throws too, or else
 * returns a copy of what the document declares; `report` passes the error to `onMismatch` and returns the response as it is.
 */
export type ValidationOptions =
  | {
      /** Throws when the data does not fit; `strip` also removes undeclared keys. */
      readonly mode: "strict" | "strip";
    }
  | {
      /** Returns the response as it came. */
      readonly mode: "report";
      /** Called with the error. An error that it throws is thrown by the call. */
      readonly onMismatch: (error: ResponseValidationError) => void;
    };

/** Calls the operation of one validator; takes what a verb of the client takes after the path. */
export type ValidatedOperation<Valid extends Validator> = <Given = undefined>(
  options?: Needed<OptionsOf<Valid>, Given>,
  ...missing: LackingOf<OptionsOf<Valid>, Given>
) => Call<ValidData<Valid>, ErrorBodyOf<OperationOf<Valid>>>;

type OptionsOf<Valid extends Validator> = CallOptions<OperationOf<Valid>, "json">;

/**
 * The operation of the validator as a function, whose responses are validated against the document.
 *
 * @param client the client of any API, or a view of it
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
  client: ClientView,
  validator: Valid,
  options: ValidationOptions,
): ValidatedOperation<Valid> {
  const operation = { method: validator.method, path: validator.path };
  return (given, ..._missing) =>
    changeData(
      client[internals].call(operation, untypeOptions(given ?? {})),
      (data, response) => validateData(data, validator, options, response) as ValidData<Valid>,
    ) as Call<ValidData<Valid>, ErrorBodyOf<OperationOf<Valid>>>;
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
