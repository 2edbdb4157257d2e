// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 b70d71e4d2b531aaf4e78e2c69892202196a8db5ace4bb6f917e9f43186ed0a9) by npm run generate; not for editing.

/** Operations that are called without a token, as method and path. */
export const publicOperations: readonly string[] = [
  "GET /auth/{provider}/cli/login",
  "GET /auth/{provider}/cli/verify-token/{code}",
  "GET /docs/rest-api",
  "GET /status",
  "GET /v1/ipfs/pins/{cid}/status",
  "GET /v2/ipfs/pins/{cid}/status",
];

/** Operations that the document marks as deprecated. */
export const deprecatedOperations: readonly string[] = [
  "POST /v1/cluster-instance/create",
  "GET /v1/cluster-instance/order/{orderId}",
  "GET /v1/cluster-instance/order/{orderId}/logs",
  "POST /v1/cluster-instance/template",
  "GET /v1/cluster-instance/{instanceId}",
  "DELETE /v1/cluster-instance/{instanceId}",
  "POST /v1/cluster-instance/{instanceId}/close",
  "GET /v1/cluster-instance/{instanceId}/domains",
  "POST /v1/cluster-instance/{instanceId}/domains",
  "DELETE /v1/cluster-instance/{instanceId}/domains/{domainId}",
  "PATCH /v1/cluster-instance/{instanceId}/domains/{domainId}",
  "PATCH /v1/cluster-instance/{instanceId}/domains/{domainId}/verify",
  "POST /v1/cluster-instance/{instanceId}/exec-command",
  "POST /v1/cluster-instance/{instanceId}/trigger/container-health-check",
  "POST /v1/cluster-instance/{instanceId}/trigger/fetch-logs",
  "PATCH /v1/cluster-instance/{instanceId}/update",
  "PATCH /v1/cluster-instance/{instanceId}/update/health-check",
  "GET /v1/cluster-templates",
  "GET /v1/cluster-templates/categories",
  "GET /v1/cluster-templates/{clusterTemplateId}",
  "GET /v1/cluster/{clusterId}",
  "DELETE /v1/cluster/{clusterId}",
  "GET /v1/cluster/{clusterId}/funds-usage",
  "GET /v1/cluster/{clusterId}/instances",
  "GET /v1/cluster/{clusterId}/instances/count",
  "POST /v1/deployment/upload",
  "POST /v1/ipfs/pin/{cid}",
  "GET /v1/ipfs/pins/{cid}/status",
  "GET /v1/organization/{organizationId}/clusters",
  "POST /v1/upload-deployment",
  "POST /v1/upload-deployment/{deploymentId}/data",
  "POST /v1/upload-deployment/{deploymentId}/finish",
];

/** Media types of request bodies that cannot be JSON. */
export const bodyMediaTypes: Readonly<Record<string, string>> = {
  "POST /v1/deployment/upload": "multipart/form-data",
  "POST /v1/upload": "multipart/form-data",
  "POST /v1/upload-deployment/{deploymentId}/data": "multipart/form-data",
  "POST /v1/upload/{uploadId}/data": "multipart/form-data",
};

/** How a query parameter that is a list or an object is written. */
export interface QueryStyle {
  readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
}

/** Query parameters that are not written in the default style, `form` with `explode`. */
export const queryStyles: Readonly<Record<string, Readonly<Record<string, QueryStyle>>>> = {};
