import { toObject, type JsonObject } from "./json.ts";
import { listSubschemas, type Schema, type Schemas } from "./json-schema.ts";
import { operationKey, type ApiModel, type OperationModel } from "./mock-model.ts";
import type { Resource } from "./resource.ts";
import type { Success } from "./responses.ts";

/** How an item of a resource looks in the document. */
export interface Item {
  readonly example: JsonObject;
  readonly schema: Schema;
}

/** The item that the first response of the resource's operations shows. */
export function findItem(
  { operations, schemas }: ApiModel,
  { actions }: Resource,
  idField: string,
  findSuccess: (operation: OperationModel) => Success,
): Item {
  for (const operation of operations) {
    const key = operationKey(operation);
    const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
    if (action === undefined || action.kind === "count" || action.kind === "delete") continue;
    if (action.at === undefined) continue;
    const { status, media } = findSuccess(operation);
    const shown = action.at === "" ? media?.body : toObject(media?.body)[action.at];
    const example = toObject(Array.isArray(shown) ? shown[0] : shown);
    if (!Object.hasOwn(example, idField)) continue;
    const content = operation.responses[String(status)] ?? {};
    const schema = content[media?.type ?? ""]?.schema ?? true;
    return { example, schema: findItemSchema(schema, action.at, schemas) };
  }
  return { example: {}, schema: true };
}

/** The schema under a key of the response, or of the items when that is a list. */
function findItemSchema(schema: Schema, key: string, schemas: Schemas): Schema {
  const at = (part: Schema) => listSubschemas(part, schemas);
  const held =
    key === "" ? schema : at(schema).flatMap(({ properties }) => properties?.[key] ?? [])[0];
  if (held === undefined) return true;
  return at(held).flatMap(({ items }) => items ?? [])[0] ?? held;
}
