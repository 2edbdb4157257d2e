// Generated from Spheron GPU API 2026-09.1-reconstructed (SHA-256 74dd880dcda20f8bd4a1d039a52981ee7d20d59deb4eed3e2e99c69aa5ebe3a6) by npm run generate; not for editing.

/** How a parameter is written; `json` is for one whose content is JSON. */
export interface ParameterStyle {
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved?: true;
}

/** How a field of a form is written. */
export interface FieldEncoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: true;
  readonly headers?: Readonly<Record<string, string>>;
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
  /** By media type of a form, the fields that are written in a way of their own. */
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

/** Operations that differ from the rule, by method and path: `GET /status`. */
export const operationMetadata: Readonly<Record<string, OperationMetadata>> = {
  "GET /api/gpu-offers": { security: [["bearer"], []] },
  "GET /api/providers": { security: [] },
};
