/** What a type of the package is called here, where it is called something else; a type of ours as text. */
export const counterparts: Readonly<Record<string, string>> = {
  ClusterFundsUsage: 'Schemas["FundsUsage"]',
  CreateInstanceRequest: 'Schemas["CreateClusterInstanceRequest"]',
  ExtendedInstance: 'Schemas["ExtendedClusterInstance"]',
  HealthCheck: 'Schemas["ClusterInstance"]["healthCheck"]',
  IPNSPublishResponse: 'Schemas["IpnsName"]',
  Instance: 'Schemas["ClusterInstance"]',
  InstanceLogType: 'operations["getInstanceOrderLogs"]["parameters"]["query"]["logType"]',
  InstanceOrderLogs: 'Schemas["ComputeDeploymentLogs"]',
  InstanceResponse: 'Schemas["ClusterInstanceResponse"]',
  InstanceTopup: 'Schemas["ComputeTopup"]',
  MachineImageType: 'Schemas["ClusterInstance"]["agreedMachineImageType"]',
  MarketplaceAppServiceData: 'Schemas["MarketplaceAppService"]',
  MarketplaceDeploymentVariable:
    'Schemas["CreateInstanceFromMarketplaceRequest"]["environmentVariables"][number]',
  MarketplaceInstanceResponse: 'Schemas["MarketplaceClusterInstanceResponse"]',
  StartDeploymentConfiguration: 'Schemas["StartDeploymentRequest"]',
  UpdateInstaceRequest: 'Schemas["UpdateClusterInstanceRequest"]',
  UsageWithLimitsWithSkynet: 'Schemas["UsageWithLimits"]',
};

/** Why a type of the package is nothing that goes over the wire. */
export const withoutCounterpart: Readonly<Record<string, string>> = {
  ComputeTypeEnum: "the package's users choose by it; what is sent is scalable, true or false",
  IPNSName: "the package makes it from an IPNSPublishResponse",
  UploadConfiguration: "arguments of the package",
  UploadMangerConfiguration: "arguments of the package",
  UploadResult: "the storage package makes it from what finishUpload answers",
};

/** What the package sends, so that only what it may hold counts, and not what it must. */
export const requests: readonly string[] = [
  "CreateInstanceFromMarketplaceRequest",
  "CreateInstanceRequest",
  "InstanceLogType",
  "MarketplaceDeploymentVariable",
  "StartDeploymentConfiguration",
  "UpdateInstaceRequest",
];
