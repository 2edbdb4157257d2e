/**
 * Where the parameters of read-only operations get their values. A path parameter is named by its path up to it,
 * without the version; a query parameter by `?` and its name.
 */
export interface Source {
  readonly fills: string;
  /** Path of the operation in whose answer the value stands. */
  readonly from: string;
  /** Keys that lead to it; `*` is the first item of a list. */
  readonly at: string;
}

export const sources: readonly Source[] = [
  { fills: "/organization/{organizationId}", from: "/v1/api-keys/scope", at: "organizations.*.id" },
  { fills: "?organizationId", from: "/v1/api-keys/scope", at: "organizations.*.id" },
  {
    fills: "/project/{projectId}",
    from: "/v1/organization/{organizationId}/projects",
    at: "projects.*._id",
  },
  { fills: "/deployment/{deploymentId}", from: "/v1/project/{projectId}/deployments", at: "*._id" },
  {
    fills: "/ipns/deployments/{deploymentId}",
    from: "/v1/project/{projectId}/deployments",
    at: "*._id",
  },
  {
    fills: "/project/{projectId}/domains/{domainIdentifier}",
    from: "/v1/project/{projectId}/domains",
    at: "domains.*._id",
  },
  {
    fills: "/bucket/{bucketId}",
    from: "/v1/organization/{organizationId}/buckets",
    at: "buckets.*._id",
  },
  {
    fills: "/bucket/{bucketId}/domains/{domainIdentifier}",
    from: "/v1/bucket/{bucketId}/domains",
    at: "domains.*._id",
  },
  {
    fills: "/bucket/{bucketId}/ipns-records/{ipnsRecordId}",
    from: "/v1/bucket/{bucketId}/ipns-records",
    at: "ipnsRecords.*._id",
  },
  {
    fills: "/ipfs/pins/{cid}",
    from: "/v1/bucket/{bucketId}/ipns-records",
    at: "ipnsRecords.*.targetCid",
  },
  { fills: "/upload/{uploadId}", from: "/v1/bucket/{bucketId}/uploads", at: "*._id" },
  {
    fills: "/cluster/{clusterId}",
    from: "/v1/organization/{organizationId}/clusters",
    at: "clusters.*._id",
  },
  {
    fills: "/cluster-instance/{instanceId}",
    from: "/v1/cluster/{clusterId}/instances",
    at: "extendedInstances.*._id",
  },
  {
    fills: "/cluster-instance/order/{orderId}",
    from: "/v1/cluster-instance/{instanceId}",
    at: "instance.orders.*",
  },
  {
    fills: "/cluster-templates/{clusterTemplateId}",
    from: "/v1/cluster-templates",
    at: "clusterTemplates.*._id",
  },
  {
    fills: "/compute-project/{computeProjectId}",
    from: "/v1/organization/{organizationId}/compute-projects",
    at: "computeProjects.*._id",
  },
  { fills: "/compute-instance/{instanceId}", from: "/v1/compute-instance", at: "instances.*._id" },
  {
    fills: "/compute-instance/deployment/{deploymentId}",
    from: "/v1/compute-instance",
    at: "instances.*.deployments.*",
  },
  {
    fills: "/marketplace-app/{marketplaceAppId}",
    from: "/v1/marketplace-app",
    at: "templates.*._id",
  },
  { fills: "/ipns/names/{ipnsNameId}", from: "/v1/ipns/names", at: "*._id" },
];

/** Values that no answer has to give; the paged lists are asked for one small page. */
export const fixedValues: Readonly<Record<string, number>> = {
  "?skip": 0,
  "?limit": 10,
  "?from": 0,
  "?to": 10,
};

/** Paths of operations that are read-only by their method alone. */
export const excluded: Readonly<Record<string, string>> = {
  "/auth/{provider}/cli/login": "it starts a login",
  "/v1/subscribe": "its answer does not end",
};
