import { objectMember, stringMember, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { readRetryAfterBody } from "../document/retry-after-body.ts";
import type { ApiFacts } from "./api-facts.ts";
import { writeLiteral } from "./literal.ts";
import { readAlternatives, readSecuritySchemes } from "./security.ts";
import { readVersionPrefixes } from "./versions-module.ts";

/** The front door of the folder: the types, and the API as a value that a client is made of. */
export function indexModule(
  document: JsonObject,
  operations: readonly Operation[],
  facts: ApiFacts,
): string {
  const values = describeClientApi(document, operations, facts);
  const members = Object.entries(values).map(
    ([key, value]) => `  ${key}: ${writeLiteral(value, "  ", key.length + 4)},\n`,
  );
  return `import { operationMetadata, type OperationMetadata } from "./operation-metadata.js";
import { pagination, type PaginationTable } from "./pagination.js";
import type { paths } from "./schema.js";
import type { VersionPaths } from "./versions.js";

export type { FieldEncoding, OperationMetadata, ParameterStyle } from "./operation-metadata.js";
export type { components, operations, paths } from "./schema.js";
export type * from "./versions.js";

/** How a request proves who sends it. */
export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly type: "oauth2" }
  | { readonly type: "openIdConnect" };

/** What a client has to know of the API. */
export interface Api {
  readonly name: string;
  readonly title: string;
  /** Where the API is, without a slash at the end. */
  readonly baseUrl?: string;
  /** The environment variable that holds the token. */
  readonly tokenVariable?: string;
  /** Prefixes of paths that are versions: \`v1\`. */
  readonly versions: readonly string[];
  /** What says how long to wait in the body of a response. */
  readonly retryAfterBody?: {
    readonly member: string;
    readonly unit: "seconds" | "milliseconds";
  };
  /**
   * The alternatives that open operations which say nothing else, each as names of security schemes. Without
   * any, everybody may call them; an empty one makes credentials optional.
   */
  readonly security: readonly (readonly string[])[];
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** Operations that differ from the rule, by method and path. */
  readonly operations: Readonly<Record<string, OperationMetadata>>;
  /** How lists come in pages, by method and path. */
  readonly pagination: PaginationTable;
  /** For the compiler alone; it never has a value. */
  readonly types?: {
    readonly paths: paths;
    readonly versions: VersionPaths;
    readonly pagination: PaginationTable;
  };
}

export const api: Api = {
${members.join("")}  operations: operationMetadata,
  pagination,
};
`;
}

/** What a client has to know of the API as a whole. */
export function describeClientApi(
  document: JsonObject,
  operations: readonly Operation[],
  { name, title, baseUrl, tokenVariable }: ApiFacts,
): JsonObject {
  const retryAfterBody = readRetryAfterBody(document);
  return {
    name,
    title: title ?? stringMember(objectMember(document, "info"), "title") ?? name,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(tokenVariable !== undefined && { tokenVariable }),
    versions: readVersionPrefixes(operations),
    ...(typeof retryAfterBody === "object" && { retryAfterBody }),
    security: readAlternatives(document["security"]),
    securitySchemes: readSecuritySchemes(document),
  };
}
