import type { Call } from "./call.ts";
import { internals, type ClientView } from "./internals.ts";
import { untypeOptions } from "./request.ts";
import type { ParseAs } from "./transport/send.ts";
import type { CallOptions, DataOf, ErrorBodyOf, HttpMethod, OperationAt, Parsed } from "./types.ts";

/** Calls an operation by its whole path, whichever view of the client the caller has. */
export type CallOperation<Paths> = <
  Method extends Uppercase<HttpMethod>,
  Path extends keyof Paths,
  As extends ParseAs = "json",
>(
  client: ClientView,
  method: Method,
  path: Path,
  options: CallOptions<OperationAt<Paths, Path, Lowercase<Method>>, As>,
) => Call<
  Parsed<DataOf<OperationAt<Paths, Path, Lowercase<Method>>>>[As],
  ErrorBodyOf<OperationAt<Paths, Path, Lowercase<Method>>>
>;

/** The caller of an API's operations for its helpers. */
export function typedCaller<Paths>(): CallOperation<Paths> {
  // The types of single operations are checked by the contract tests.
  return ((client: ClientView, method: string, path: string, options: object) =>
    client[internals].call({ method, path }, untypeOptions(options))) as CallOperation<Paths>;
}
