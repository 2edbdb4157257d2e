// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 b6d244dcc44be2cd79a56460bb3bac92bf8a4f7125109f19c3576a145880fbef) by npm run generate; not for editing.

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
  "GET /auth/{provider}/cli/login": { security: [] },
  "GET /auth/{provider}/cli/verify-token/{code}": { security: [] },
  "GET /docs/rest-api": { security: [] },
  "GET /status": { security: [] },
  "POST /v1/cluster-instance/create": { deprecated: true },
  "GET /v1/cluster-instance/order/{orderId}": { deprecated: true },
  "GET /v1/cluster-instance/order/{orderId}/logs": { deprecated: true },
  "POST /v1/cluster-instance/template": { deprecated: true },
  "GET /v1/cluster-instance/{instanceId}": { deprecated: true },
  "DELETE /v1/cluster-instance/{instanceId}": { deprecated: true },
  "POST /v1/cluster-instance/{instanceId}/close": { deprecated: true },
  "GET /v1/cluster-instance/{instanceId}/domains": { deprecated: true },
  "POST /v1/cluster-instance/{instanceId}/domains": { deprecated: true },
  "DELETE /v1/cluster-instance/{instanceId}/domains/{domainId}": { deprecated: true },
  "PATCH /v1/cluster-instance/{instanceId}/domains/{domainId}": { deprecated: true },
  "PATCH /v1/cluster-instance/{instanceId}/domains/{domainId}/verify": { deprecated: true },
  "POST /v1/cluster-instance/{instanceId}/exec-command": { deprecated: true },
  "POST /v1/cluster-instance/{instanceId}/trigger/container-health-check": { deprecated: true },
  "POST /v1/cluster-instance/{instanceId}/trigger/fetch-logs": { deprecated: true },
  "PATCH /v1/cluster-instance/{instanceId}/update": { deprecated: true },
  "PATCH /v1/cluster-instance/{instanceId}/update/health-check": { deprecated: true },
  "GET /v1/cluster-templates": { deprecated: true },
  "GET /v1/cluster-templates/categories": { deprecated: true },
  "GET /v1/cluster-templates/{clusterTemplateId}": { deprecated: true },
  "GET /v1/cluster/{clusterId}": { deprecated: true },
  "DELETE /v1/cluster/{clusterId}": { deprecated: true },
  "GET /v1/cluster/{clusterId}/funds-usage": { deprecated: true },
  "GET /v1/cluster/{clusterId}/instances": { deprecated: true },
  "GET /v1/cluster/{clusterId}/instances/count": { deprecated: true },
  "POST /v1/deployment/upload": { deprecated: true, mediaTypes: ["multipart/form-data"] },
  "POST /v1/ipfs/pin/{cid}": { deprecated: true },
  "GET /v1/ipfs/pins/{cid}/status": { security: [], deprecated: true },
  "GET /v1/organization/{organizationId}/clusters": { deprecated: true },
  "POST /v1/upload": { mediaTypes: ["multipart/form-data"] },
  "POST /v1/upload-deployment": { deprecated: true },
  "POST /v1/upload-deployment/{deploymentId}/data": {
    deprecated: true,
    mediaTypes: ["multipart/form-data"],
  },
  "POST /v1/upload-deployment/{deploymentId}/finish": { deprecated: true },
  "POST /v1/upload/{uploadId}/data": { mediaTypes: ["multipart/form-data"] },
  "GET /v2/ipfs/pins/{cid}/status": { security: [] },
};
