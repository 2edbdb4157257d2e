// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 b70d71e4d2b531aaf4e78e2c69892202196a8db5ace4bb6f917e9f43186ed0a9) by npm run generate; not for editing.

/** How each paged operation is paged, by method and path. Members of responses are named by JSON Pointers. */
export const pagination = {
  "GET /v1/bucket/{bucketId}/uploads": { kind: "offset", skip: "skip", limit: "limit", items: "" },
  "GET /v1/cluster/{clusterId}/instances": { kind: "offset", skip: "skip", limit: "limit", items: "/extendedInstances" },
  "GET /v1/compute-instance": { kind: "offset", skip: "skip", limit: "limit", items: "/instances" },
  "GET /v1/compute-machine-image": { kind: "offset", skip: "skip", limit: "limit", items: "/akashMachineImages", total: "/totalCount" },
  "GET /v1/compute-project/{computeProjectId}/instances": { kind: "offset", skip: "skip", limit: "limit", items: "/extendedInstances" },
  "GET /v1/organization/{organizationId}/buckets": { kind: "offset", skip: "skip", limit: "limit", items: "/buckets" },
  "GET /v1/organization/{organizationId}/clusters": { kind: "offset", skip: "skip", limit: "limit", items: "/clusters" },
  "GET /v1/organization/{organizationId}/compute-projects": { kind: "offset", skip: "skip", limit: "limit", items: "/computeProjects" },
  "GET /v1/organization/{organizationId}/projects": { kind: "offset", skip: "skip", limit: "limit", items: "/projects" },
  "GET /v1/project/{projectId}/deployments": { kind: "offset", skip: "skip", limit: "limit", items: "" },
} as const;
