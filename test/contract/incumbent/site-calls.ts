import {
  AppTypeEnum,
  DeploymentStatusEnum,
  DomainTypeEnum,
  FrameworkEnum,
  NodeVersionEnum,
  ProjectStateEnum,
  ProtocolEnum,
  ProviderEnum,
  type SpheronApi,
} from "@spheron/core";
import { id, page, topic, type Calls } from "./calls.ts";

const configuration = {
  buildCommand: "npm run build",
  installCommand: "npm install",
  workspace: "./",
  publishDir: "dist",
  framework: FrameworkEnum.NEXT,
  nodeVersion: NodeVersionEnum.V_16,
};
const domain = {
  link: "https://example.com",
  type: DomainTypeEnum.SUBDOMAIN,
  deploymentEnvironments: ["production"],
  name: "www.example.com",
};
const variable = { name: "NODE_ENV", value: "production", environments: [id] };
const environment = { name: "preview", branches: ["next"], protocol: ProtocolEnum.IPFS };

/** Organizations and what they build from a repository: projects, deployments, domains. */
export const siteCalls = {
  getTokenScope: (api) => api.getTokenScope(),
  getProfile: (api) => api.getProfile(),
  verfiyGitToken: (api) => api.verfiyGitToken("github", "9fceb02d0ae5", 8080),

  createOrganization: (api) => api.createOrganization("ada", "Ada", AppTypeEnum.WEB_APP),
  getOrganization: (api) => api.getOrganization(id),
  updateOrganization: (api) =>
    api.updateOrganization(id, {
      name: "Ada",
      username: "ada",
      image: "https://example.com/ada.png",
    }),
  getOrganizationProjects: (api) =>
    api.getOrganizationProjects(id, { ...page, state: ProjectStateEnum.MAINTAINED }),
  getOrganizationProjectCount: (api) =>
    api.getOrganizationProjectCount(id, { state: ProjectStateEnum.ARCHIVED }),
  getOrganizationUsage: (api) => api.getOrganizationUsage(id, "wa-global"),

  getProject: (api) => api.getProject(id),
  getProjectDeployments: (api) =>
    api.getProjectDeployments(id, { ...page, status: DeploymentStatusEnum.DEPLOYED }),
  getProjectDeploymentCount: (api) => api.getProjectDeploymentCount(id),
  updateProjectState: (api) => api.updateProjectState(id, ProjectStateEnum.ARCHIVED),
  updateProjectConfiguration: (api) => api.updateProjectConfiguration(id, configuration),
  getProjectDomains: (api) => api.getProjectDomains(id),
  getProjectDomain: (api) => api.getProjectDomain(id, domain.name),
  addProjectDomain: (api) => api.addProjectDomain(id, domain),
  patchProjectDomain: (api) => api.patchProjectDomain(id, id, domain),
  verifyProjectDomain: (api) => api.verifyProjectDomain(id, id),
  deleteProjectDomain: (api) => api.deleteProjectDomain(id, id),
  getCdnRecords: (api) => api.getCdnRecords(),

  startDeployment: (api) =>
    api.startDeployment({
      organizationId: id,
      gitUrl: "https://github.com/example/site",
      repoName: "site",
      branch: "main",
      protocol: ProtocolEnum.IPFS,
      provider: ProviderEnum.GITHUB,
      createDefaultWebhook: true,
      configuration,
      env: { NODE_ENV: "production" },
      gitProviderPreferences: { prComments: true, buildStatus: false },
      uniqueTopicId: topic,
    }),
  authorizeDeployment: (api) => api.authorizeDeployment(id),
  cancelDeployment: (api) => api.cancelDeployment(id),
  redeployDeployment: (api) => api.redeployDeployment(id),
  getDeployment: (api) => api.getDeployment(id),
  suggestFramework: (api) =>
    api.suggestFramework({
      owner: "example",
      branch: "main",
      provider: ProviderEnum.GITHUB,
      repositoryName: "site",
      root: "./",
    }),

  addProjectEnvironmentVariables: (api) => api.addProjectEnvironmentVariables(id, [variable]),
  updateProjectEnvironmentVariable: (api) => api.updateProjectEnvironmentVariable(id, id, variable),
  deleteProjectEnvironmentVariable: (api) => api.deleteProjectEnvironmentVariable(id, id),
  getDeploymentEnvironments: (api) => api.getDeploymentEnvironments(id),
  createDeploymentEnvironment: (api) => api.createDeploymentEnvironment(id, environment),
  updateDeploymentEnvironment: (api) => api.updateDeploymentEnvironment(id, id, environment),
  deleteDeploymentEnvironment: (api) => api.deleteDeploymentEnvironment(id, id),
  activateDeploymentEnvironment: (api) => api.activateDeploymentEnvironment(id, id),
  deactivateDeploymentEnvironment: (api) => api.deactivateDeploymentEnvironment(id, id),

  publishIPNS: (api) => api.publishIPNS(id),
  updateIPNSName: (api) => api.updateIPNSName(id, id),
  getIPNSName: (api) => api.getIPNSName(id),
  getIPNSNamesForUpload: (api) => api.getIPNSNamesForUpload(id),
  getIPNSNamesForOrganization: (api) => api.getIPNSNamesForOrganization(id),

  getGPTResponse: (api) => api.getGPTResponse({ query: "Add two numbers" }),
  isWhitelisted: (api) => api.isWhitelisted(),
} satisfies Partial<Calls<SpheronApi>>;
