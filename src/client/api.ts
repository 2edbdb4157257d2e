import { operationKey, type OperationRef } from "./errors/spheron-error.ts";

/** How a parameter is written. */
export interface ParameterStyle {
  /** A style of OpenAPI, such as `form`, `pipeDelimited` or `matrix`; `json` where its content is JSON. */
  readonly style: string;
  /** Whether each item or property is a text of its own. */
  readonly explode: boolean;
  /** Whether `/`, `?` and the like are not encoded. */
  readonly allowReserved?: true;
}

/** How a field of a form is written. */
export interface FieldEncoding {
  /** Media type of its part; the whole field is one part where it is JSON. */
  readonly contentType?: string;
  /** A style of OpenAPI: `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`. */
  readonly style?: string;
  /** Whether each item or property is a field of its own. */
  readonly explode?: boolean;
  /** Whether `/`, `?` and the like are not encoded, where the form is text. */
  readonly allowReserved?: true;
  /** Headers of its parts, besides the content type. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the client has to know of one operation where it differs from the rule. */
export interface OperationMetadata {
  /**
   * Alternatives that open the operation, each a list of security schemes, where they are not those of the API. An empty
   * list opens it to all; an empty alternative makes credentials optional.
   */
  readonly security?: readonly (readonly string[])[];
  /** Whether the document marks the operation as deprecated. */
  readonly deprecated?: true;
  /** Media types of the request body, where it is not JSON alone. */
  readonly mediaTypes?: readonly string[];
  /** By media type of a form, the fields that the document has written in a way of their own. */
  readonly encodings?: Readonly<Record<string, Readonly<Record<string, FieldEncoding>>>>;
  /** Query parameters that are not written in the default style, `form` with `explode`. */
  readonly query?: Readonly<Record<string, ParameterStyle>>;
  /** Path parameters that are not written in the default style, `simple` without `explode`. */
  readonly path?: Readonly<Record<string, ParameterStyle>>;
  /** Header parameters that are not written in the default style, `simple` without `explode`. */
  readonly header?: Readonly<Record<string, ParameterStyle>>;
  /** Cookie parameters that are not written in the default style, `form` with `explode`. */
  readonly cookie?: Readonly<Record<string, ParameterStyle>>;
}

/** A credential in the `Authorization` header: `bearer`, `basic`. */
export interface HttpScheme {
  /** Tells security schemes apart. */
  readonly type: "http";
  /** The authentication scheme, such as `bearer` or `basic`. */
  readonly scheme: string;
}

/** A credential by a name of the API. */
export interface ApiKeyScheme {
  /** Tells security schemes apart. */
  readonly type: "apiKey";
  /** Where the key is sent. */
  readonly in: "header" | "query" | "cookie";
  /** Name of the header, query parameter or cookie. */
  readonly name: string;
}

/** A token that somebody else issues, sent as a bearer token. */
export interface TokenScheme {
  /** Tells security schemes apart. */
  readonly type: "oauth2" | "openIdConnect";
}

/** How a credential is sent. */
export type SecurityScheme = HttpScheme | ApiKeyScheme | TokenScheme;

interface PaginationBase<Kind extends string> {
  /** Tells the kinds apart. */
  readonly kind: Kind;
  /** JSON Pointer to the items in the response; the whole response when it is empty. */
  readonly items: string;
}

/** Pages are asked for by the number of items before them. */
export interface OffsetPagination extends PaginationBase<"offset"> {
  /** Query parameter that takes how many items to pass over. */
  readonly skip: string;
  /** Query parameter that takes how many items to return at most. */
  readonly limit: string;
  /** JSON Pointer to the number of items that the list has. */
  readonly total?: string;
}

/** Pages are asked for by their number. */
export interface NumberPagination extends PaginationBase<"page"> {
  /** Query parameter that takes the number of the page. */
  readonly page: string;
  /** Query parameter that takes how many items a page has. */
  readonly limit?: string;
  /** Number of the first page; 1 by default. */
  readonly first?: number;
  /** JSON Pointer to the number of pages that the list has. */
  readonly pages?: string;
  /** JSON Pointer to the number of items that the list has. */
  readonly total?: string;
}

/** Each response says what to ask for next. */
export interface CursorPagination extends PaginationBase<"cursor"> {
  /** Query parameter that takes what the response before returned. */
  readonly cursor: string;
  /** Query parameter that takes how many items to return at most. */
  readonly limit?: string;
  /** JSON Pointer to the cursor of the next page; missing on the last page. */
  readonly next: string;
  /** JSON Pointer to the number of items that the list has. */
  readonly total?: string;
}

/** The `Link` header of each response leads to the next page (RFC 8288). */
export interface LinkPagination extends PaginationBase<"link"> {
  /** Query parameter that takes how many items to return at most. */
  readonly limit?: string;
}

/** How an operation is paged. */
export type Pagination = OffsetPagination | NumberPagination | CursorPagination | LinkPagination;

/** A member of a body that says how long to wait, as `Retry-After` does. */
export interface RetryAfterBody {
  /** Its name. */
  readonly member: string;
  /** What it counts. */
  readonly unit: "seconds" | "milliseconds";
}

/** What the compiler knows of an API. */
export interface ApiTypes {
  /** The `paths` of openapi-typescript. */
  readonly paths: object;
  /** The paths of each version, without its prefix, by version. */
  readonly versions: object;
  /** How operations are paged, by `METHOD /path`. */
  readonly pagination: object;
  /** The operations by path and method. */
  readonly calls?: object;
  /** The operations of each version, by path without its prefix. */
  readonly versionCalls?: object;
}

/** An API as `npm run generate` describes it: the `api` of `generated/NAME/index.ts`. */
export interface ApiDescription<Types extends ApiTypes = ApiTypes> {
  /** Short name: `platform`. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  /** Where the API is, unless the client says otherwise. */
  readonly baseUrl?: string;
  /** Environment variable that holds the token, where there is one by convention. */
  readonly tokenVariable?: string;
  /** Version prefixes of the paths: `["v1", "v2"]`. */
  readonly versions: readonly string[];
  /** What says how long to wait in the body of a response, where no `Retry-After` header does. */
  readonly retryAfterBody?: RetryAfterBody;
  /** Methods that no other API has, each a verb of the client: `["COPY"]`. */
  readonly methods?: readonly string[];
  /** Alternatives that open operations which do not say otherwise. */
  readonly security: readonly (readonly string[])[];
  /** The security schemes of the document, by name. */
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** What differs from the rule, by `METHOD /path`. */
  readonly operations: Readonly<Record<string, OperationMetadata>>;
  /** How operations are paged, by `METHOD /path`. */
  readonly pagination: Readonly<Record<string, Pagination>>;
  /** For the compiler alone: there is never a value. */
  readonly types?: Types;
}

/** What the client has to know of the operation; nothing where it follows the rule. */
export function findMetadata(api: ApiDescription, operation: OperationRef): OperationMetadata {
  return api.operations[operationKey(operation)] ?? {};
}
