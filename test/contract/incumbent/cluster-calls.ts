import {
  ClusterProtocolEnum,
  DomainTypeEnum,
  InstanceLogType,
  PersistentStorageClassEnum,
  type SpheronApi,
} from "@spheron/core";
import { id, page, topic, type Calls } from "./calls.ts";

const env = [{ value: "NODE_ENV=production", isSecret: false }];
const customInstanceSpecs = {
  cpu: 1,
  memory: "1Gi",
  storage: "1Gi",
  persistentStorage: { size: "1Gi", class: PersistentStorageClassEnum.SSD, mountPoint: "/data" },
};
const domain = {
  link: "https://example.com",
  type: DomainTypeEnum.DOMAIN,
  name: "example.com",
};

/** Instances and their clusters. */
export const clusterCalls = {
  getOrganizationClusters: (api) => api.getOrganizationClusters(id, page),
  getCluster: (api) => api.getCluster(id),
  deleteCluster: (api) => api.deleteCluster(id),
  getClusterInstancesDetails: (api) => api.getClusterInstancesDetails(id),
  getClusterFundsUsage: (api) => api.getClusterFundsUsage(id),
  getClusterInstances: (api) => api.getClusterInstances(id, { ...page, includeReport: true }),

  getClusterTemplates: (api) => api.getClusterTemplates(),
  getClusterTemplate: (api) => api.getClusterTemplate(id),
  getClusterCategories: (api) => api.getClusterCategories(),
  getComputeMachines: (api) => api.getComputeMachines({ ...page, searchString: "Ventus" }),
  getComputeMachineRegions: (api) => api.getComputeMachineRegions(),
  getPriceForToken: (api) => api.getPriceForToken(7431),

  createClusterInstance: (api) =>
    api.createClusterInstance({
      organizationId: id,
      uniqueTopicId: topic,
      configuration: {
        branch: "main",
        folderName: "./",
        protocol: ClusterProtocolEnum.AKASH,
        image: "nginx",
        tag: "1.25",
        instanceCount: 1,
        buildImage: false,
        ports: [{ containerPort: 8080, exposedPort: 80 }],
        env,
        command: ["nginx"],
        args: ["-g", "daemon off;"],
        region: "us-east",
        akashMachineImageName: "Ventus Nano",
        customInstanceSpecs,
      },
      instanceName: "web",
      clusterUrl: "nginx",
      clusterProvider: "DOCKERHUB",
      clusterName: "web",
      healthCheckUrl: "/health",
      healthCheckPort: 8080,
      scalable: true,
    }),
  createClusterInstanceFromTemplate: (api) =>
    api.createClusterInstanceFromTemplate({
      templateId: id,
      environmentVariables: [{ label: "Environment", value: "production" }],
      organizationId: id,
      akashImageId: id,
      uniqueTopicId: topic,
      region: "us-east",
      customInstanceSpecs,
      scalable: false,
      instanceCount: 1,
    }),
  getClusterInstance: (api) => api.getClusterInstance(id, { includeReport: true }),
  updateClusterInstance: (api) =>
    api.updateClusterInstance(id, id, {
      env,
      command: ["nginx"],
      args: [],
      uniqueTopicId: topic,
      tag: "1.26",
      akashMachineImageName: "Ventus Nano",
    }),
  updateClusterInstanceHealthCheckInfo: (api) =>
    api.updateClusterInstanceHealthCheckInfo(id, { path: "/health", cointainerPort: 8080 }),
  closeClusterInstance: (api) => api.closeClusterInstance(id),
  deleteClusterInstance: (api) => api.deleteClusterInstance(id),
  getClusterInstanceOrder: (api) => api.getClusterInstanceOrder(id),
  getClusterInstanceOrderLogs: (api) =>
    api.getClusterInstanceOrderLogs(id, {
      from: 0,
      to: 100,
      logType: InstanceLogType.INSTANCE_LOGS,
      search: "error",
    }),

  getClusterInstanceDomains: (api) => api.getClusterInstanceDomains(id),
  addClusterInstanceDomain: (api) => api.addClusterInstanceDomain(id, domain),
  updateClusterInstanceDomain: (api) => api.updateClusterInstanceDomain(id, id, domain),
  verifyClusterInstanceDomain: (api) => api.verifyClusterInstanceDomain(id, id),
  deleteClusterInstanceDomain: (api) => api.deleteClusterInstanceDomain(id, id),

  triggerClusterInstanceHealthCheck: (api) => api.triggerClusterInstanceHealthCheck(id, topic),
  triggerClusterInstanceStatusCheck: (api) => api.triggerClusterInstanceStatusCheck(id, topic),
  triggerClusterInstanceLogFetch: (api) => api.triggerClusterInstanceLogFetch(id, topic),
} satisfies Partial<Calls<SpheronApi>>;
