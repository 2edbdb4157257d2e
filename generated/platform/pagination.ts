// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 b6d244dcc44be2cd79a56460bb3bac92bf8a4f7125109f19c3576a145880fbef) by npm run generate; not for editing.

/** How each paged operation is paged, by method and path. JSON Pointers lead to members of the response. */
export const pagination = {
  "GET /v1/bucket/{bucketId}/uploads": { kind: "offset", skip: "skip", limit: "limit", items: "" },
  "GET /v1/cluster/{clusterId}/instances": {
    kind: "offset",
    skip: "skip",
    limit: "limit",
    items: "/extendedInstances",
  },
  "GET /v1/compute-instance": { kind: "offset", skip: "skip", limit: "limit", items: "/instances" },
  "GET /v1/compute-machine-image": {
    kind: "offset",
    skip: "skip",
    limit: "limit",
    items: "/akashMachineImages",
    total: "/totalCount",
  },
  "GET /v1/compute-project/{computeProjectId}/instances": {
    kind: "offset",
    skip: "skip",
    limit: "limit",
    items: "/extendedInstances",
  },
  "GET /v1/organization/{organizationId}/buckets": {
    kind: "offset",
    skip: "skip",
    limit: "limit",
    items: "/buckets",
  },
  "GET /v1/organization/{organizationId}/clusters": {
    kind: "offset",
    skip: "skip",
    limit: "limit",
    items: "/clusters",
  },
  "GET /v1/organization/{organizationId}/compute-projects": {
    kind: "offset",
    skip: "skip",
    limit: "limit",
    items: "/computeProjects",
  },
  "GET /v1/organization/{organizationId}/projects": {
    kind: "offset",
    skip: "skip",
    limit: "limit",
    items: "/projects",
  },
  "GET /v1/project/{projectId}/deployments": {
    kind: "offset",
    skip: "skip",
    limit: "limit",
    items: "",
  },
} as const;

type Table = typeof pagination;
/** The type of the table, with a name that messages and editors show. */
export interface PaginationTable extends Table {}
