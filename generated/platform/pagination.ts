// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 655a7245af493834b2a7fa6a3558aab88ea9b406ac998cda0be3ae90f75e00e8) by npm run generate; not for editing.

/** How each paged operation is paged, by method and path; the items are the whole answer where no member is named. */
export const pagination = {
  "GET /v1/bucket/{bucketId}/uploads": { skip: "skip", limit: "limit", items: "" },
  "GET /v1/cluster/{clusterId}/instances": {
    skip: "skip",
    limit: "limit",
    items: "extendedInstances",
  },
  "GET /v1/compute-instance": { skip: "skip", limit: "limit", items: "instances" },
  "GET /v1/compute-machine-image": {
    skip: "skip",
    limit: "limit",
    items: "akashMachineImages",
    total: "totalCount",
  },
  "GET /v1/compute-project/{computeProjectId}/instances": {
    skip: "skip",
    limit: "limit",
    items: "extendedInstances",
  },
  "GET /v1/organization/{organizationId}/buckets": {
    skip: "skip",
    limit: "limit",
    items: "buckets",
  },
  "GET /v1/organization/{organizationId}/clusters": {
    skip: "skip",
    limit: "limit",
    items: "clusters",
  },
  "GET /v1/organization/{organizationId}/compute-projects": {
    skip: "skip",
    limit: "limit",
    items: "computeProjects",
  },
  "GET /v1/organization/{organizationId}/projects": {
    skip: "skip",
    limit: "limit",
    items: "projects",
  },
  "GET /v1/project/{projectId}/deployments": { skip: "skip", limit: "limit", items: "" },
} as const;
