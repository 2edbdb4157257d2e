import type { Action, Resource } from "../resource.ts";
import type { Product } from "../../platform/scope.ts";
import type { MockTokens } from "./access.ts";

const profileFields = {
  name: "profile/name",
  username: "profile/username",
  image: "profile/image",
};

const configurationFields = Object.fromEntries(
  ["buildCommand", "framework", "installCommand", "nodeVersion", "publishDir", "workspace"].map(
    (key) => [key, `configuration/${key}`],
  ),
);

const domainFields = { deploymentEnvironments: "deploymentEnvironmentIds" };
const environmentLinks = {
  environments: { resource: "deployment environment", field: "deploymentEnvironments" },
};

const verify: Action = { kind: "update", at: "domain", set: { verified: true } };

/** What the mock keeps; in the beginning there are the organizations that tokens name, or one, for the product. */
export function createResources(
  tokens: MockTokens = {},
  product: Product = "app",
): readonly Resource[] {
  const ids = Object.values(tokens).flatMap((named) => (named === "expired" ? [] : named));
  const organization = { seedIds: [...new Set(ids)], seedFields: { appType: product } };
  return resources.map((resource) =>
    resource.name === "organization" ? { ...resource, ...organization } : resource,
  );
}

const resources: readonly Resource[] = [
  {
    name: "organization",
    parameter: "organizationId",
    seeds: 1,
    actions: {
      "GET /v1/organization/{organizationId}": { kind: "get", at: "" },
      "POST /v1/organization": { kind: "create", at: "organization", fields: profileFields },
      "PUT /v1/organization/{organizationId}": { kind: "update", at: "", fields: profileFields },
    },
  },
  {
    name: "invite",
    parent: "organization",
    parameter: "inviteId",
    parentFields: ["organization"],
    seeds: 1,
    actions: {
      "GET /v1/organization/{organizationId}/invites": { kind: "list", at: "invites" },
      "POST /v1/organization/{organizationId}/invites": { kind: "create", at: "invite" },
      "DELETE /v1/organization/{organizationId}/invites/{inviteId}": { kind: "delete" },
    },
  },
  {
    name: "project",
    parent: "organization",
    parameter: "projectId",
    parentFields: ["organization"],
    seeds: 3,
    actions: {
      "GET /v1/organization/{organizationId}/projects": {
        kind: "list",
        at: "projects",
        filters: { state: "state" },
      },
      "GET /v1/organization/{organizationId}/projects/count": {
        kind: "count",
        at: "count",
        filters: { state: "state" },
      },
      "GET /v1/project/{projectId}": { kind: "get", at: "" },
      "PATCH /v1/project/{projectId}/state": { kind: "update" },
      "PUT /v1/project/{projectId}/configuration": {
        kind: "update",
        at: "configuration",
        shows: "configuration",
        fields: configurationFields,
      },
    },
  },
  {
    name: "deployment environment",
    parent: "project",
    parameter: "deploymentEnvironmentId",
    embedded: { field: "deploymentEnvironments" },
    seeds: 1,
    actions: {
      "GET /v1/project/{projectId}/deployment-environments": { kind: "list", at: "result" },
      "POST /v1/project/{projectId}/deployment-environments": {
        kind: "create",
        at: "newEnvironment",
      },
      "PUT /v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}": {
        kind: "update",
        at: "deploymentEnvironment",
      },
      "PATCH /v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate": {
        kind: "update",
        at: "deploymentEnvironment",
        set: { status: "ACTIVE" },
      },
      "PATCH /v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate":
        { kind: "update", at: "deploymentEnvironment", set: { status: "INACTIVE" } },
      "DELETE /v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}": {
        kind: "delete",
      },
    },
  },
  {
    name: "environment variable",
    parent: "project",
    parameter: "environmentVariableId",
    embedded: { field: "environmentVariables" },
    seeds: 1,
    actions: {
      "POST /v1/project/{projectId}/environment-variables": {
        kind: "create",
        at: "environmentVariables",
        each: "environmentVariables",
        links: environmentLinks,
      },
      "PUT /v1/project/{projectId}/environment-variables/{environmentVariableId}": {
        kind: "update",
        at: "updated",
        links: environmentLinks,
      },
      "DELETE /v1/project/{projectId}/environment-variables/{environmentVariableId}": {
        kind: "delete",
      },
    },
  },
  {
    name: "project domain",
    parent: "project",
    parameter: "domainIdentifier",
    alias: "name",
    parentFields: ["projectId"],
    embedded: { field: "domains" },
    seeds: 1,
    actions: {
      "GET /v1/project/{projectId}/domains": { kind: "list", at: "domains" },
      "POST /v1/project/{projectId}/domains": {
        kind: "create",
        at: "domain",
        set: { verified: false },
        fields: domainFields,
      },
      "GET /v1/project/{projectId}/domains/{domainIdentifier}": { kind: "get", at: "domain" },
      "PATCH /v1/project/{projectId}/domains/{domainIdentifier}": {
        kind: "update",
        at: "domain",
        fields: domainFields,
      },
      "PATCH /v1/project/{projectId}/domains/{domainIdentifier}/verify": verify,
      "DELETE /v1/project/{projectId}/domains/{domainIdentifier}": { kind: "delete" },
    },
  },
  {
    name: "deployment",
    parent: "project",
    parameter: "deploymentId",
    parentFields: ["project"],
    embedded: { field: "latestDeployment", only: "latest" },
    seeds: 2,
    seedFields: { status: "Deployed" },
    actions: {
      "GET /v1/project/{projectId}/deployments": {
        kind: "list",
        at: "",
        filters: { status: "status" },
      },
      "GET /v1/project/{projectId}/deployments/count": {
        kind: "count",
        at: "total",
        by: {
          field: "status",
          values: {
            successful: ["Deployed"],
            failed: ["Failed", "Canceled", "TimedOut"],
            pending: ["PreQueue", "Queued", "Pending", "AuthorizationNeeded", "Killing"],
          },
        },
      },
      "GET /v1/deployment/{deploymentId}": { kind: "get", at: "deployment" },
      "POST /v1/deployment/{deploymentId}/cancel": { kind: "update", set: { status: "Canceled" } },
    },
  },
  {
    name: "bucket",
    parent: "organization",
    parameter: "bucketId",
    alias: "name",
    parentFields: ["organization"],
    seeds: 2,
    actions: {
      "GET /v1/organization/{organizationId}/buckets": {
        kind: "list",
        at: "buckets",
        filters: { name: "name", state: "state" },
      },
      "GET /v1/organization/{organizationId}/buckets/count": {
        kind: "count",
        at: "count",
        filters: { name: "name", state: "state" },
      },
      "GET /v1/bucket/{bucketId}": { kind: "get", at: "" },
      "PATCH /v1/bucket/{bucketId}/state": { kind: "update", at: "" },
    },
  },
  {
    name: "bucket domain",
    parent: "bucket",
    parameter: "domainIdentifier",
    alias: "name",
    parentFields: ["bucketId"],
    seeds: 1,
    actions: {
      "GET /v1/bucket/{bucketId}/domains": { kind: "list", at: "domains" },
      "POST /v1/bucket/{bucketId}/domains": {
        kind: "create",
        at: "domain",
        set: { verified: false },
      },
      "GET /v1/bucket/{bucketId}/domains/{domainIdentifier}": { kind: "get", at: "domain" },
      "PATCH /v1/bucket/{bucketId}/domains/{domainIdentifier}": { kind: "update", at: "domain" },
      "PATCH /v1/bucket/{bucketId}/domains/{domainIdentifier}/verify": verify,
      "DELETE /v1/bucket/{bucketId}/domains/{domainIdentifier}": { kind: "delete" },
    },
  },
  {
    name: "IPNS record",
    parent: "bucket",
    parameter: "ipnsRecordId",
    parentFields: ["bucket"],
    seeds: 1,
    actions: {
      "GET /v1/bucket/{bucketId}/ipns-records": { kind: "list", at: "ipnsRecords" },
      "POST /v1/bucket/{bucketId}/ipns-records": { kind: "create", at: "ipnsRecord" },
      "GET /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}": { kind: "get", at: "ipnsRecord" },
      "PATCH /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}": {
        kind: "update",
        at: "ipnsRecord",
      },
      "DELETE /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}": { kind: "delete" },
    },
  },
  {
    name: "upload",
    parent: "bucket",
    parameter: "uploadId",
    parentFields: ["bucket"],
    seeds: 2,
    seedFields: { status: "Uploaded" },
    actions: {
      "GET /v1/bucket/{bucketId}/uploads": { kind: "list", at: "" },
      "GET /v1/bucket/{bucketId}/uploads/count": { kind: "count", at: "count" },
      "GET /v1/upload/{uploadId}": { kind: "get", at: "upload" },
      "PATCH /v1/upload/{uploadId}/pin": {
        kind: "update",
        at: "upload",
        set: { status: "Pinned" },
      },
      "PATCH /v1/upload/{uploadId}/unpin": {
        kind: "update",
        at: "upload",
        set: { status: "Unpinned" },
      },
    },
  },
  {
    name: "compute project",
    parent: "organization",
    parameter: "computeProjectId",
    parentFields: ["organization"],
    seeds: 1,
    actions: {
      "GET /v1/organization/{organizationId}/compute-projects": {
        kind: "list",
        at: "computeProjects",
      },
      "GET /v1/organization/{organizationId}/compute-projects/count": {
        kind: "count",
        at: "count",
      },
      "GET /v1/compute-project/{computeProjectId}": { kind: "get", at: "" },
      "DELETE /v1/compute-project/{computeProjectId}": { kind: "delete" },
    },
  },
  {
    name: "compute instance",
    parent: "compute project",
    parameter: "instanceId",
    parentFields: ["computeProject"],
    seeds: 2,
    seedFields: { state: "Active" },
    actions: {
      "GET /v1/compute-project/{computeProjectId}/instances": {
        kind: "list",
        at: "extendedInstances",
        filters: { state: "state" },
      },
      "GET /v1/compute-project/{computeProjectId}/instances/count": {
        kind: "count",
        at: "total",
        by: {
          field: "state",
          values: {
            active: ["Active"],
            closed: ["Closed"],
            failedToStart: ["Failed-start"],
            starting: ["Starting"],
          },
        },
      },
      "GET /v1/compute-instance": {
        kind: "list",
        at: "instances",
        within: "organization",
        filters: { state: "state", computeProjectId: "computeProject" },
      },
      "GET /v1/compute-instance/{instanceId}": { kind: "get", at: "instance" },
      "POST /v1/compute-instance/{instanceId}/close": {
        kind: "update",
        set: { state: "Closed" },
        refuse: { field: "state", value: "Closed", message: "Instance already closed" },
      },
      "DELETE /v1/compute-instance/{instanceId}": { kind: "delete" },
    },
  },
  {
    name: "instance domain",
    parent: "compute instance",
    parameter: "domainId",
    parentFields: ["projectId", "instanceId"],
    seeds: 1,
    actions: {
      "GET /v1/compute-instance/{instanceId}/domains": { kind: "list", at: "domains" },
      "POST /v1/compute-instance/{instanceId}/domains": {
        kind: "create",
        at: "domain",
        set: { verified: false },
      },
      "PATCH /v1/compute-instance/{instanceId}/domains/{domainId}": {
        kind: "update",
        at: "domain",
      },
      "PATCH /v1/compute-instance/{instanceId}/domains/{domainId}/verify": {
        kind: "update",
        set: { verified: true },
      },
      "DELETE /v1/compute-instance/{instanceId}/domains/{domainId}": { kind: "delete" },
    },
  },
];
