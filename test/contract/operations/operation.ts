import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../../scripts/document/json.ts";
import {
  readOperations as listOperations,
  type Operation as ListedOperation,
} from "../../../scripts/document/operation.ts";
import { resolve } from "../../../scripts/document/references.ts";
import type { Schema, Schemas } from "../../../src/testing/json-schema.ts";

export interface Parameter {
  readonly place: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly style: string;
  readonly isExploded: boolean;
  readonly schema: Schema;
}

/** A body of one media type; a response without a body has neither. */
export interface Media {
  readonly mediaType: string | undefined;
  readonly schema: Schema;
}

export interface DeclaredResponse extends Media {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
}

/** What the document says of one operation, with all references to anything but schemas followed. */
export interface Operation {
  /** `GET /v1/profile` */
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The version prefix and the path after it, where the path has one. */
  readonly version: { readonly prefix: string; readonly path: string } | undefined;
  readonly parameters: readonly Parameter[];
  readonly isBodyRequired: boolean;
  readonly bodies: readonly Media[];
  readonly responses: readonly DeclaredResponse[];
  /** Names of the security schemes that open it; empty when it needs none. */
  readonly security: readonly string[];
  /** Whether it needs one of them; some operations take a token or none. */
  readonly isTokenRequired: boolean;
  readonly visit: ListedOperation;
}

export function readOperations(document: JsonObject): readonly Operation[] {
  return listOperations(document).map((visit) => readOperation(document, visit));
}

export function readSchemas(document: JsonObject): Schemas {
  return objectMember(objectMember(document, "components"), "schemas") as Schemas;
}

function readOperation(document: JsonObject, visit: ListedOperation): Operation {
  const { operation, path } = visit;
  const method = visit.method.toUpperCase();
  const [, prefix, rest] = /^\/(v\d+)(\/.*)$/.exec(path) ?? [];
  const body = resolve(document, operation["requestBody"]);
  const requirements = readSecurity(document, operation);
  return {
    name: `${method} ${path}`,
    id: stringMember(operation, "operationId") ?? "",
    method,
    path,
    version: prefix === undefined || rest === undefined ? undefined : { prefix, path: rest },
    parameters: readParameters(document, visit),
    isBodyRequired: member(body, "required") === true,
    bodies: readMedia(body),
    responses: Object.entries(objectMember(operation, "responses")).flatMap(
      ([status, response]) => {
        const media = readMedia(resolve(document, response));
        const bodies = media.length === 0 ? [{ mediaType: undefined, schema: true }] : media;
        return bodies.map((body) => ({ status, ...body }));
      },
    ),
    security: [...new Set(requirements.flatMap(Object.keys))],
    isTokenRequired:
      requirements.length > 0 && requirements.every((one) => Object.keys(one).length > 0),
    visit,
  };
}

/** Parameters of the operation replace those of its path item. */
function readParameters(
  document: JsonObject,
  { operation, pathItem }: ListedOperation,
): Parameter[] {
  const all = [...arrayMember(pathItem, "parameters"), ...arrayMember(operation, "parameters")]
    .map((parameter) => resolve(document, parameter))
    .filter(isObject)
    .map(readParameter);
  return [...new Map(all.map((parameter) => [wordParameter(parameter), parameter])).values()];
}

function readParameter(parameter: JsonObject): Parameter {
  const place = stringMember(parameter, "in") ?? "";
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const style = stringMember(parameter, "style") ?? usual;
  return {
    place,
    name: stringMember(parameter, "name") ?? "",
    isRequired: member(parameter, "required") === true,
    style,
    isExploded: (member(parameter, "explode") ?? style === "form") === true,
    schema: asSchema(parameter["schema"]),
  };
}

/** `query parameter skip` */
export function wordParameter({ place, name }: Pick<Parameter, "place" | "name">): string {
  return `${place} parameter ${name}`;
}

function readMedia(node: JsonValue | undefined): Media[] {
  return Object.entries(objectMember(node, "content")).map(([mediaType, media]) => ({
    mediaType,
    schema: asSchema(member(media, "schema")),
  }));
}

function readSecurity(document: JsonObject, operation: JsonObject): JsonObject[] {
  const owner = Object.hasOwn(operation, "security") ? operation : document;
  return arrayMember(owner, "security").filter(isObject);
}

function asSchema(value: JsonValue | undefined): Schema {
  return isObject(value) || typeof value === "boolean" ? value : true;
}
