type Reasons = Readonly<Record<string, string>>;

const templates = "2.0.7 has services[] in place of serviceData, and other names for ports";

/** Types of the package that ours do not accept. */
export const notAccepted: Reasons = {
  Deployment: "env is any object there; here a map, or the key and value of a client of 2022",
  InstanceOrder: "status is any text there; here the values that are known, which the test closes",
  MarketplaceApp: templates,
  MarketplaceAppPort: templates,
  MarketplaceAppServiceData: templates,
  MarketplaceInstanceResponse: templates,
  UpdateInstaceRequest: "the package adds organizationId when it sends it",
  User: "organizations are organizations of three parts since 2.0.6",
};

const environments = "isFree is known from 2023 on; skynet and ipfs-pinata were protocols in 2022";
const pending = "Pending is a state of health since 2.0.6";

/** Types of the package that ours do not give. */
export const notGiven: Reasons = {
  Configuration: "_id is missing in the latest deployment of a project",
  Deployment: "project is an id in the latest deployment of a project",
  DeploymentEnvironment: environments,
  Domain: "credentials, appType and times are known from 2023 on",
  EnvironmentVariable: environments,
  ExtendedInstance: pending,
  HealthCheck: pending,
  HealthStatusEnum: pending,
  Instance: pending,
  MarketplaceApp: templates,
  MarketplaceAppMetadata: "AI is a category since 2.0.7",
  MarketplaceAppPort: templates,
  MarketplaceAppServiceData: templates,
  MarketplaceAppVariable:
    "required is text in the package, true or false in the terraform provider",
  MarketplaceCategoryEnum: "AI is a category since 2.0.7",
  MarketplaceInstanceResponse: templates,
  Organization: "users are whole users in what clients of 2022 read",
  Project: "type and passwordProtection are known from 2023 on",
  TokenScope: "appType is there since 2.0.1 only",
  User: "organizations are organizations of three parts since 2.0.6",
  VerifiedTokenResponse: "organizationId became four ids in 2.0.6",
};
