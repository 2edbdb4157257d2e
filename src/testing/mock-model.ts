import type { Json, Schema, Schemas } from "./json-schema.ts";

/** An API to play: what `generated/NAME/mock-model.ts` exports. */
export interface MockModel {
  /** One line of JSON for each operation. */
  readonly operations: readonly string[];
  /** A pair of name and schema as JSON for each schema. */
  readonly schemas: readonly string[];
  /** By name, as in the document. */
  readonly securitySchemes: Readonly<Record<string, unknown>>;
  /** What comes before every path in the API's address: `/api/v1`. */
  readonly basePath?: string;
}

/** A mock model, parsed. */
export interface ApiModel {
  readonly operations: readonly OperationModel[];
  readonly schemas: Schemas;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly basePath: string;
}

/** An operation of the document. */
export interface OperationModel {
  /** `GET`, `POST`, … */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** Its operationId, or method and path. */
  readonly operationId: string;
  /** Alternatives, each a list of schemes that are all needed. Empty when the operation is open. */
  readonly security: readonly (readonly string[])[];
  /** Its own parameters and those of its path. */
  readonly parameters: readonly ParameterModel[];
  /** Absent when it takes none. */
  readonly body?: BodyModel;
  /** By status: `200`, `2XX`, `default`. */
  readonly responses: Readonly<Record<string, Content>>;
}

interface BodyModel {
  readonly required: boolean;
  readonly content: Content;
}

export interface ParameterModel {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
}

/** What a body may hold, by media type. */
export type Content = Readonly<Record<string, MediaModel>>;

export interface MediaModel {
  readonly schema?: Schema;
  /** Of each item of a stream. */
  readonly itemSchema?: Schema;
  readonly example?: Json;
}

export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly type: "oauth2" | "openIdConnect" };

/** Models that were parsed. Programs that test make a mock for each test, of one model. */
const parsed = new WeakMap<MockModel, ApiModel>();

export function parseMockModel(model: MockModel): ApiModel {
  const known = parsed.get(model) ?? parse(model);
  parsed.set(model, known);
  return known;
}

function parse({ operations, schemas, securitySchemes, basePath = "" }: MockModel): ApiModel {
  return {
    basePath,
    operations: operations.map((text) => JSON.parse(text) as OperationModel),
    schemas: Object.fromEntries(schemas.map((text) => JSON.parse(text) as [string, Schema])),
    securitySchemes: securitySchemes as ApiModel["securitySchemes"],
  };
}

/** `GET /v1/profile`. */
export function operationKey({ method, path }: Pick<OperationModel, "method" | "path">): string {
  return `${method} ${path}`;
}
