/**
 * Where the parameters of read-only operations get their values. A path parameter is named by its path up to it,
 * without the version; a query parameter by `?` and its name.
 */
export interface Source {
  readonly fills: string;
  /** The operation in whose answer the value stands. */
  readonly from: string;
  /** Keys that lead to it; `*` is the first item of a list. */
  readonly at: string;
}

export const sources: readonly Source[] = [
  { fills: "/organization/{organizationId}", from: "getTokenScope", at: "organizations.*.id" },
  { fills: "?organizationId", from: "getTokenScope", at: "organizations.*.id" },
  { fills: "/project/{projectId}", from: "listOrganizationProjects", at: "projects.*._id" },
  { fills: "/deployment/{deploymentId}", from: "listProjectDeployments", at: "*._id" },
  { fills: "/ipns/deployments/{deploymentId}", from: "listProjectDeployments", at: "*._id" },
  {
    fills: "/project/{projectId}/domains/{domainIdentifier}",
    from: "listProjectDomains",
    at: "domains.*._id",
  },
  { fills: "/bucket/{bucketId}", from: "listBuckets", at: "buckets.*._id" },
  {
    fills: "/bucket/{bucketId}/domains/{domainIdentifier}",
    from: "listBucketDomains",
    at: "domains.*._id",
  },
  {
    fills: "/bucket/{bucketId}/ipns-records/{ipnsRecordId}",
    from: "listBucketIpnsRecords",
    at: "ipnsRecords.*._id",
  },
  { fills: "/ipfs/pins/{cid}", from: "listBucketIpnsRecords", at: "ipnsRecords.*.targetCid" },
  { fills: "/upload/{uploadId}", from: "listBucketUploads", at: "*._id" },
  { fills: "/cluster/{clusterId}", from: "listClusters", at: "clusters.*._id" },
  {
    fills: "/cluster-instance/{instanceId}",
    from: "listClusterInstances",
    at: "extendedInstances.*._id",
  },
  {
    fills: "/cluster-instance/order/{orderId}",
    from: "getClusterInstance",
    at: "instance.orders.*",
  },
  {
    fills: "/cluster-templates/{clusterTemplateId}",
    from: "listClusterTemplates",
    at: "clusterTemplates.*._id",
  },
  {
    fills: "/compute-project/{computeProjectId}",
    from: "listComputeProjects",
    at: "computeProjects.*._id",
  },
  { fills: "/compute-instance/{instanceId}", from: "listComputeInstances", at: "instances.*._id" },
  {
    fills: "/compute-instance/deployment/{deploymentId}",
    from: "listComputeInstances",
    at: "instances.*.deployments.*",
  },
  {
    fills: "/marketplace-app/{marketplaceAppId}",
    from: "listMarketplaceApps",
    at: "templates.*._id",
  },
  { fills: "/ipns/names/{ipnsNameId}", from: "listOrganizationIpnsNames", at: "*._id" },
];

/** Values that no answer has to give; the paged lists are asked for one small page. */
export const fixedValues: Readonly<Record<string, number>> = {
  "?skip": 0,
  "?limit": 10,
  "?from": 0,
  "?to": 10,
};

/** Read-only by their method alone. */
export const excluded: Readonly<Record<string, string>> = {
  startCliLogin: "it starts a login",
  subscribeToEvents: "its answer does not end",
};
