import type { Credential } from "./auth.ts";
import type { Call, Handlers, Refusal } from "./call.ts";
import type { JsonObject } from "./json.ts";
import type { OperationModel } from "./mock-model.ts";
import type { Resource } from "./resource.ts";
import type { Entry } from "./store.ts";

/** What an API does beyond its document. All of it is optional. */
export interface ApiBehavior {
  /** What the mock keeps: created items can be read, listed, changed and deleted. */
  readonly resources?: readonly Resource[];
  /** How items are named; by default in `id`, with `1`, `2`, … */
  readonly ids?: IdForm;
  /** The page of a list that the query asks for; all by default. */
  readonly page?: (entries: readonly Entry[], query: URLSearchParams) => readonly Entry[];
  /** Handlers for operations that neither an example nor a resource plays. */
  readonly handlers?: Handlers;
  /** Refuses credentials; `undefined` stands for missing ones. By default only missing ones are refused. */
  readonly authenticate?: (credentials: readonly Credential[] | undefined) => Refusal | undefined;
  /** Refuses a request before anything else of it is looked at, such as the one that is too many. */
  readonly admit?: (operation: OperationModel) => Refusal | undefined;
  /** Refuses a valid call that its credentials do not allow. */
  readonly authorize?: (call: Call, operation: OperationModel) => Refusal | undefined;
  /** The body of an error response; `{ message }` by default. */
  readonly toErrorBody?: (status: number, message: string) => JsonObject;
  /** The response to a path that the API does not have; by default, or for `undefined`, a 404. */
  readonly respondElsewhere?: (path: string) => Response | undefined;
  /** Forgets what the handlers remember. */
  readonly reset?: () => void;
}

/** How items are named. */
export interface IdForm {
  /** The field of an item that holds its id. */
  readonly field: string;
  /** The id of the next item; `count` starts with 1. */
  readonly create: (count: number) => string;
}
