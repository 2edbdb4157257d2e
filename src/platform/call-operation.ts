import type { Api, paths } from "../../generated/platform/index.ts";
import type { Call } from "../client/call.ts";
import { internals, type ClientView } from "../client/internals.ts";
import { untypeOptions } from "../client/request.ts";
import type { ParseAs } from "../client/transport/send.ts";
import type {
  CallOptions,
  ErrorBodyOf,
  HttpMethod,
  OperationAt,
  Parsed,
  DataOf,
} from "../client/types.ts";

/** The client of this API, or its view of a version. */
export type PlatformView = ClientView<string, NonNullable<Api["types"]>["pagination"]>;

/** Calls an operation by its whole path, whichever view of the client the caller has. */
export function callOperation<
  Method extends Uppercase<HttpMethod>,
  Path extends keyof paths,
  As extends ParseAs = "json",
>(
  client: PlatformView,
  method: Method,
  path: Path,
  options: CallOptions<OperationAt<paths, Path, Lowercase<Method>>, As>,
): Call<
  Parsed<DataOf<OperationAt<paths, Path, Lowercase<Method>>>>[As],
  ErrorBodyOf<OperationAt<paths, Path, Lowercase<Method>>>
> {
  return client[internals].call({ method, path }, untypeOptions(options)) as ReturnType<
    typeof callOperation<Method, Path, As>
  >;
}
