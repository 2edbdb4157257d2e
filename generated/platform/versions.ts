// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 b6d244dcc44be2cd79a56460bb3bac92bf8a4f7125109f19c3576a145880fbef) by npm run generate; not for editing.

import type { paths } from "./schema.js";

/** Paths under /v1. */
export interface V1Paths {
  "/api-keys/scope": paths["/v1/api-keys/scope"];
  "/bucket/{bucketId}": paths["/v1/bucket/{bucketId}"];
  "/bucket/{bucketId}/domains": paths["/v1/bucket/{bucketId}/domains"];
  "/bucket/{bucketId}/domains/{domainIdentifier}": paths["/v1/bucket/{bucketId}/domains/{domainIdentifier}"];
  "/bucket/{bucketId}/domains/{domainIdentifier}/verify": paths["/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify"];
  "/bucket/{bucketId}/ipns-records": paths["/v1/bucket/{bucketId}/ipns-records"];
  "/bucket/{bucketId}/ipns-records/{ipnsRecordId}": paths["/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"];
  "/bucket/{bucketId}/state": paths["/v1/bucket/{bucketId}/state"];
  "/bucket/{bucketId}/uploads": paths["/v1/bucket/{bucketId}/uploads"];
  "/bucket/{bucketId}/uploads/count": paths["/v1/bucket/{bucketId}/uploads/count"];
  /** @deprecated Use POST /v1/compute-instance/create */
  "/cluster-instance/create": paths["/v1/cluster-instance/create"];
  /** @deprecated Use GET /v1/compute-instance/deployment/{deploymentId} */
  "/cluster-instance/order/{orderId}": paths["/v1/cluster-instance/order/{orderId}"];
  /** @deprecated Use GET /v1/compute-instance/deployment/{deploymentId}/logs */
  "/cluster-instance/order/{orderId}/logs": paths["/v1/cluster-instance/order/{orderId}/logs"];
  /** @deprecated Use POST /v1/compute-instance/template */
  "/cluster-instance/template": paths["/v1/cluster-instance/template"];
  /** @deprecated Use GET /v1/compute-instance/{instanceId}, DELETE /v1/compute-instance/{instanceId} */
  "/cluster-instance/{instanceId}": paths["/v1/cluster-instance/{instanceId}"];
  /** @deprecated Use POST /v1/compute-instance/{instanceId}/close */
  "/cluster-instance/{instanceId}/close": paths["/v1/cluster-instance/{instanceId}/close"];
  /** @deprecated Use GET /v1/compute-instance/{instanceId}/domains, POST /v1/compute-instance/{instanceId}/domains */
  "/cluster-instance/{instanceId}/domains": paths["/v1/cluster-instance/{instanceId}/domains"];
  /** @deprecated Use DELETE /v1/compute-instance/{instanceId}/domains/{domainId}, PATCH /v1/compute-instance/{instanceId}/domains/{domainId} */
  "/cluster-instance/{instanceId}/domains/{domainId}": paths["/v1/cluster-instance/{instanceId}/domains/{domainId}"];
  /** @deprecated Use PATCH /v1/compute-instance/{instanceId}/domains/{domainId}/verify */
  "/cluster-instance/{instanceId}/domains/{domainId}/verify": paths["/v1/cluster-instance/{instanceId}/domains/{domainId}/verify"];
  /** @deprecated Use POST /v1/compute-instance/{instanceId}/exec-command */
  "/cluster-instance/{instanceId}/exec-command": paths["/v1/cluster-instance/{instanceId}/exec-command"];
  /** @deprecated Use POST /v1/compute-instance/{instanceId}/trigger/container-health-check */
  "/cluster-instance/{instanceId}/trigger/container-health-check": paths["/v1/cluster-instance/{instanceId}/trigger/container-health-check"];
  /** @deprecated Use POST /v1/compute-instance/{instanceId}/trigger/fetch-logs */
  "/cluster-instance/{instanceId}/trigger/fetch-logs": paths["/v1/cluster-instance/{instanceId}/trigger/fetch-logs"];
  /** @deprecated Use PATCH /v1/compute-instance/{instanceId}/update */
  "/cluster-instance/{instanceId}/update": paths["/v1/cluster-instance/{instanceId}/update"];
  /** @deprecated Use PATCH /v1/compute-instance/{instanceId}/update/health-check */
  "/cluster-instance/{instanceId}/update/health-check": paths["/v1/cluster-instance/{instanceId}/update/health-check"];
  /** @deprecated Use GET /v1/marketplace-app */
  "/cluster-templates": paths["/v1/cluster-templates"];
  /** @deprecated Use GET /v1/marketplace-app/categories */
  "/cluster-templates/categories": paths["/v1/cluster-templates/categories"];
  /** @deprecated Use GET /v1/marketplace-app/{marketplaceAppId} */
  "/cluster-templates/{clusterTemplateId}": paths["/v1/cluster-templates/{clusterTemplateId}"];
  /** @deprecated Use GET /v1/compute-project/{computeProjectId}, DELETE /v1/compute-project/{computeProjectId} */
  "/cluster/{clusterId}": paths["/v1/cluster/{clusterId}"];
  /** @deprecated Use GET /v1/compute-project/{computeProjectId}/funds-usage */
  "/cluster/{clusterId}/funds-usage": paths["/v1/cluster/{clusterId}/funds-usage"];
  /** @deprecated Use GET /v1/compute-project/{computeProjectId}/instances */
  "/cluster/{clusterId}/instances": paths["/v1/cluster/{clusterId}/instances"];
  /** @deprecated Use GET /v1/compute-project/{computeProjectId}/instances/count */
  "/cluster/{clusterId}/instances/count": paths["/v1/cluster/{clusterId}/instances/count"];
  "/compute-instance": paths["/v1/compute-instance"];
  "/compute-instance/create": paths["/v1/compute-instance/create"];
  "/compute-instance/deployment/{deploymentId}": paths["/v1/compute-instance/deployment/{deploymentId}"];
  "/compute-instance/deployment/{deploymentId}/logs": paths["/v1/compute-instance/deployment/{deploymentId}/logs"];
  "/compute-instance/template": paths["/v1/compute-instance/template"];
  "/compute-instance/{instanceId}": paths["/v1/compute-instance/{instanceId}"];
  "/compute-instance/{instanceId}/close": paths["/v1/compute-instance/{instanceId}/close"];
  "/compute-instance/{instanceId}/domains": paths["/v1/compute-instance/{instanceId}/domains"];
  "/compute-instance/{instanceId}/domains/{domainId}": paths["/v1/compute-instance/{instanceId}/domains/{domainId}"];
  "/compute-instance/{instanceId}/domains/{domainId}/verify": paths["/v1/compute-instance/{instanceId}/domains/{domainId}/verify"];
  "/compute-instance/{instanceId}/exec-command": paths["/v1/compute-instance/{instanceId}/exec-command"];
  "/compute-instance/{instanceId}/metrics": paths["/v1/compute-instance/{instanceId}/metrics"];
  "/compute-instance/{instanceId}/trigger/container-health-check": paths["/v1/compute-instance/{instanceId}/trigger/container-health-check"];
  "/compute-instance/{instanceId}/trigger/fetch-logs": paths["/v1/compute-instance/{instanceId}/trigger/fetch-logs"];
  "/compute-instance/{instanceId}/update": paths["/v1/compute-instance/{instanceId}/update"];
  "/compute-instance/{instanceId}/update/health-check": paths["/v1/compute-instance/{instanceId}/update/health-check"];
  "/compute-machine-image": paths["/v1/compute-machine-image"];
  "/compute-machine-image/regions": paths["/v1/compute-machine-image/regions"];
  "/compute-project/{computeProjectId}": paths["/v1/compute-project/{computeProjectId}"];
  "/compute-project/{computeProjectId}/funds-usage": paths["/v1/compute-project/{computeProjectId}/funds-usage"];
  "/compute-project/{computeProjectId}/instances": paths["/v1/compute-project/{computeProjectId}/instances"];
  "/compute-project/{computeProjectId}/instances/count": paths["/v1/compute-project/{computeProjectId}/instances/count"];
  "/deployment": paths["/v1/deployment"];
  "/deployment/framework/suggestion": paths["/v1/deployment/framework/suggestion"];
  /** @deprecated Use POST /v1/upload/initiate */
  "/deployment/upload": paths["/v1/deployment/upload"];
  "/deployment/{deploymentId}": paths["/v1/deployment/{deploymentId}"];
  "/deployment/{deploymentId}/authorize": paths["/v1/deployment/{deploymentId}/authorize"];
  "/deployment/{deploymentId}/cancel": paths["/v1/deployment/{deploymentId}/cancel"];
  "/deployment/{deploymentId}/redeploy": paths["/v1/deployment/{deploymentId}/redeploy"];
  "/gpt/query": paths["/v1/gpt/query"];
  "/gpt/whitelisted": paths["/v1/gpt/whitelisted"];
  /** @deprecated Use POST /v2/ipfs/pin/{cid} */
  "/ipfs/pin/{cid}": paths["/v1/ipfs/pin/{cid}"];
  /** @deprecated Use GET /v2/ipfs/pins/{cid}/status */
  "/ipfs/pins/{cid}/status": paths["/v1/ipfs/pins/{cid}/status"];
  "/ipns/deployments/{deploymentId}/names": paths["/v1/ipns/deployments/{deploymentId}/names"];
  "/ipns/deployments/{deploymentId}/names/{ipnsNameId}": paths["/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}"];
  "/ipns/names": paths["/v1/ipns/names"];
  "/ipns/names/{ipnsNameId}": paths["/v1/ipns/names/{ipnsNameId}"];
  "/marketplace-app": paths["/v1/marketplace-app"];
  "/marketplace-app/categories": paths["/v1/marketplace-app/categories"];
  "/marketplace-app/{marketplaceAppId}": paths["/v1/marketplace-app/{marketplaceAppId}"];
  "/organization": paths["/v1/organization"];
  "/organization/{organizationId}": paths["/v1/organization/{organizationId}"];
  "/organization/{organizationId}/buckets": paths["/v1/organization/{organizationId}/buckets"];
  "/organization/{organizationId}/buckets/count": paths["/v1/organization/{organizationId}/buckets/count"];
  /** @deprecated Use GET /v1/organization/{organizationId}/compute-projects */
  "/organization/{organizationId}/clusters": paths["/v1/organization/{organizationId}/clusters"];
  "/organization/{organizationId}/compute-projects": paths["/v1/organization/{organizationId}/compute-projects"];
  "/organization/{organizationId}/compute-projects/count": paths["/v1/organization/{organizationId}/compute-projects/count"];
  "/organization/{organizationId}/coupons": paths["/v1/organization/{organizationId}/coupons"];
  "/organization/{organizationId}/invites": paths["/v1/organization/{organizationId}/invites"];
  "/organization/{organizationId}/invites/{inviteId}": paths["/v1/organization/{organizationId}/invites/{inviteId}"];
  "/organization/{organizationId}/member": paths["/v1/organization/{organizationId}/member"];
  "/organization/{organizationId}/migrate-projects": paths["/v1/organization/{organizationId}/migrate-projects"];
  "/organization/{organizationId}/overdue": paths["/v1/organization/{organizationId}/overdue"];
  "/organization/{organizationId}/projects": paths["/v1/organization/{organizationId}/projects"];
  "/organization/{organizationId}/projects/count": paths["/v1/organization/{organizationId}/projects/count"];
  "/organization/{organizationId}/subscription-usage/specialization/{specialization}": paths["/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}"];
  "/price/liveTokenPrice/{tokenId}": paths["/v1/price/liveTokenPrice/{tokenId}"];
  "/profile": paths["/v1/profile"];
  "/project/{projectId}": paths["/v1/project/{projectId}"];
  "/project/{projectId}/configuration": paths["/v1/project/{projectId}/configuration"];
  "/project/{projectId}/deployment-environments": paths["/v1/project/{projectId}/deployment-environments"];
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}": paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"];
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate": paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate"];
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate": paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate"];
  "/project/{projectId}/deployments": paths["/v1/project/{projectId}/deployments"];
  "/project/{projectId}/deployments/count": paths["/v1/project/{projectId}/deployments/count"];
  "/project/{projectId}/domains": paths["/v1/project/{projectId}/domains"];
  "/project/{projectId}/domains/cdn-records": paths["/v1/project/{projectId}/domains/cdn-records"];
  "/project/{projectId}/domains/{domainIdentifier}": paths["/v1/project/{projectId}/domains/{domainIdentifier}"];
  "/project/{projectId}/domains/{domainIdentifier}/verify": paths["/v1/project/{projectId}/domains/{domainIdentifier}/verify"];
  "/project/{projectId}/environment-variables": paths["/v1/project/{projectId}/environment-variables"];
  "/project/{projectId}/environment-variables/{environmentVariableId}": paths["/v1/project/{projectId}/environment-variables/{environmentVariableId}"];
  "/project/{projectId}/state": paths["/v1/project/{projectId}/state"];
  "/subscribe": paths["/v1/subscribe"];
  "/upload": paths["/v1/upload"];
  /** @deprecated Use POST /v1/upload/initiate */
  "/upload-deployment": paths["/v1/upload-deployment"];
  /** @deprecated Use POST /v1/upload/{uploadId}/data */
  "/upload-deployment/{deploymentId}/data": paths["/v1/upload-deployment/{deploymentId}/data"];
  /** @deprecated Use POST /v1/upload/{uploadId}/finish */
  "/upload-deployment/{deploymentId}/finish": paths["/v1/upload-deployment/{deploymentId}/finish"];
  "/upload/initiate": paths["/v1/upload/initiate"];
  "/upload/{uploadId}": paths["/v1/upload/{uploadId}"];
  "/upload/{uploadId}/data": paths["/v1/upload/{uploadId}/data"];
  "/upload/{uploadId}/finish": paths["/v1/upload/{uploadId}/finish"];
  "/upload/{uploadId}/pin": paths["/v1/upload/{uploadId}/pin"];
  "/upload/{uploadId}/unpin": paths["/v1/upload/{uploadId}/unpin"];
}

/** Paths under /v2. */
export interface V2Paths {
  "/ipfs/pin/{cid}": paths["/v2/ipfs/pin/{cid}"];
  "/ipfs/pins": paths["/v2/ipfs/pins"];
  "/ipfs/pins/{cid}/status": paths["/v2/ipfs/pins/{cid}/status"];
}

/** The paths of each version, without its prefix. */
export interface VersionPaths {
  v1: V1Paths;
  v2: V2Paths;
}
