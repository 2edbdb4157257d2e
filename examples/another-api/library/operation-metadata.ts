// Generated from Library 1.0.0 (SHA-256 90cd61249ed3defb3ea215da271d667dddacc6cc4f70c64260ba54d356118677) by npm run generate; not for editing.

/** How a query parameter that is a list or an object is written. */
export interface QueryStyle {
  readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
}

/** What differs from the rule for one operation. */
export interface OperationMetadata {
  /**
   * The alternatives that open the operation, each as names of security schemes, where they are not those of the
   * whole API. Without any, everybody may call it; an empty one makes credentials optional.
   */
  readonly security?: readonly (readonly string[])[];
  readonly deprecated?: true;
  /** Media types of the request body in the document's order, where it is not `application/json` alone. */
  readonly mediaTypes?: readonly string[];
  /** Query parameters that are not written in the default style, `form` with `explode`. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
}

/** Operations that differ from the rule, by method and path: `GET /status`. */
export const operationMetadata: Readonly<Record<string, OperationMetadata>> = {};
