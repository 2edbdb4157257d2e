/** How a parameter that is a list or an object is written. */
export interface ParameterStyle {
  /** Style as OpenAPI names it: `form`, `pipeDelimited`, … */
  readonly style: string;
  /** Whether each item is a parameter of its own. */
  readonly explode: boolean;
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
  /** Query parameters that are not written in the default style, `form` with `explode`. */
  readonly query?: Readonly<Record<string, ParameterStyle>>;
}

/** How a credential is sent. */
export type SecurityScheme =
  | {
      /** In the header `Authorization`. */
      readonly type: "http";
      /** `bearer`, `basic` or another scheme of HTTP. */
      readonly scheme: string;
    }
  | {
      /** A key as it is. */
      readonly type: "apiKey";
      /** Where it goes. */
      readonly in: "header" | "query" | "cookie";
      /** Name of the header, parameter or cookie. */
      readonly name: string;
    }
  | {
      /** A token of OAuth 2, which is sent as a bearer token. */
      readonly type: "oauth2";
    }
  | {
      /** A token of OpenID Connect, which is sent as a bearer token. */
      readonly type: "openIdConnect";
    };

/**
 * How the operations of an API are paged, by `METHOD /path`. Members of a response are named by JSON Pointers; an empty
 * one means the whole response.
 */
export type Pagination =
  | {
      /** Pages are asked for by the number of items before them. */
      readonly kind: "offset";
      /** Query parameter that takes how many items to pass over. */
      readonly skip: string;
      /** Query parameter that takes how many items to return at most. */
      readonly limit: string;
      /** Where the response has the items. */
      readonly items: string;
      /** Where the response says how many items the list has. */
      readonly total?: string;
    }
  | {
      /** Pages are asked for by their number. */
      readonly kind: "page";
      /** Query parameter that takes the number of the page. */
      readonly page: string;
      /** Query parameter that takes how many items a page has. */
      readonly limit?: string;
      /** Number of the first page; 1 by default. */
      readonly first?: number;
      /** Where the response has the items. */
      readonly items: string;
      /** Where the response says how many pages the list has. */
      readonly pages?: string;
      /** Where the response says how many items the list has. */
      readonly total?: string;
    }
  | {
      /** Each response says what to ask for next. */
      readonly kind: "cursor";
      /** Query parameter that takes what the response before gave. */
      readonly cursor: string;
      /** Query parameter that takes how many items to return at most. */
      readonly limit?: string;
      /** Where the response has the items. */
      readonly items: string;
      /** Where the response has the cursor of the next page; the last page has none. */
      readonly next: string;
      /** Where the response says how many items the list has. */
      readonly total?: string;
    }
  | {
      /** The `Link` header of each response leads to the next (RFC 8288). */
      readonly kind: "link";
      /** Query parameter that takes how many items to return at most. */
      readonly limit?: string;
      /** Where the response has the items. */
      readonly items: string;
    };

/** One of the kinds: `PaginationOfKind<"cursor">`. */
export type PaginationOfKind<Kind extends Pagination["kind"]> = Extract<
  Pagination,
  {
    /** The kind. */
    readonly kind: Kind;
  }
>;

/** What the compiler knows of an API. */
export interface ApiTypes {
  /** The `paths` of openapi-typescript. */
  readonly paths: object;
  /** The paths of each version, without its prefix, by version. */
  readonly versions: object;
  /** How operations are paged, by `METHOD /path`. */
  readonly pagination: object;
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
