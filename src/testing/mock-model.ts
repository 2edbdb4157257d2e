import type { Json, Schema, Schemas } from "./json-schema.ts";

/** Each operation and each pair of a schema's name and the schema as JSON, as `generated/platform/mock-model.ts` has them. */
export interface DescriptionTexts {
  /** One line of JSON for each operation. */
  readonly operations: readonly string[];
  /** A pair of name and schema as JSON for each schema. */
  readonly schemas: readonly string[];
}

/** What the mock knows of the API. */
export interface Description {
  readonly operations: readonly OperationDescription[];
  readonly schemas: Schemas;
}

export interface OperationDescription {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly needsToken: boolean;
  readonly parameters: readonly ParameterDescription[];
  readonly body?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Content>>;
}

export interface ParameterDescription {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
}

/** What a body may hold, by media type. */
type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: Json }>>;

export function parseDescription({ operations, schemas }: DescriptionTexts): Description {
  return {
    operations: operations.map((text) => JSON.parse(text) as OperationDescription),
    schemas: Object.fromEntries(schemas.map((text) => JSON.parse(text) as [string, Schema])),
  };
}

/** `GET /v1/profile`. */
export function nameOf({ method, path }: OperationDescription): string {
  return `${method} ${path}`;
}
