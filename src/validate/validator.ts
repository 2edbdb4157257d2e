import type { DataOf } from "../client/types.ts";

/** The successful responses of one operation, as a generated folder has them in `validators/`. */
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
  /** Calls `report` for each issue: the JSON Pointer to it, what the document has there, and the value that is there. */
  readonly check: (
    value: unknown,
    at: string,
    report: (at: string, expected: string, value: unknown) => void,
  ) => void;
  /** Copies what the document declares; absent where it declares no keys. */
  readonly strip?: (value: unknown) => unknown;
  /** Type of the operation, for the compiler alone; it never has a value. */
  readonly operation?: Operation;
}

/** The operation that a validator is of. */
export type OperationOf<Valid extends Validator> = NonNullable<Valid["operation"]>;

/** The data of the validator's operation. */
export type ValidData<Valid extends Validator> = DataOf<OperationOf<Valid>>;
