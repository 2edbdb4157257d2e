import type { Access } from "./access.ts";
import { refuse, type Success } from "./answers.ts";
import type { JsonObject } from "./json.ts";

/** A request that the document allows, as what plays an operation sees it. */
export interface Call {
  readonly pathValues: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Empty when there was none. */
  readonly body: JsonObject;
  readonly form: FormData | undefined;
  readonly access: Access;
  /** What the document shows as the answer. */
  readonly success: Success;
}

/** Plays operations, by method and path. */
export type Behaviours = Readonly<Record<string, (call: Call) => Response | Promise<Response>>>;

/** Parameter of the path or the query. */
export function parameterOf({ pathValues, query }: Call, name: string): string | undefined {
  return pathValues[name] ?? query.get(name) ?? undefined;
}

export function refuseUnknown(resource: string, id: string | undefined): Response {
  return refuse(404, `There is no ${resource} ${id ?? ""}`.trimEnd());
}
