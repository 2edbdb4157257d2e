// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 b6d244dcc44be2cd79a56460bb3bac92bf8a4f7125109f19c3576a145880fbef) by npm run generate; not for editing.

import type { Calls, VersionCalls } from "./calls.js";
import { operationMetadata, type OperationMetadata } from "./operation-metadata.js";
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
  /** Prefixes of paths that are versions: `v1`. */
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
    readonly calls: Calls;
    readonly versionCalls: VersionCalls;
  };
}

export const api: Api = {
  name: "platform",
  title: "Spheron API",
  baseUrl: "https://api-v2.spheron.network",
  tokenVariable: "SPHERON_TOKEN",
  versions: ["v1", "v2"],
  security: [["bearer"]],
  securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
  operations: operationMetadata,
  pagination,
};
