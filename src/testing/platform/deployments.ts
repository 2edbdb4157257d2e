import { jsonResponse } from "../responses.ts";
import { isRefusal, type Call, type MockState } from "../call.ts";
import type { Events } from "./events.ts";
import { toList, toObject, readString, type JsonObject } from "../json.ts";
import type { HandlerWithAccess } from "./access.ts";
import { findOrganization } from "./organization.ts";
import type { DeploymentRuns } from "./deployment-runs.ts";
import type { Entry } from "../store.ts";

/** Starts deployments of projects and compute instances; each runs to its end and tells of it as events. */
export function createDeploymentHandlers(
  runs: DeploymentRuns,
  events: Events,
): Readonly<Record<string, HandlerWithAccess>> {
  const startSite = (project: Entry, call: Call, fields: JsonObject) => {
    const topic = chooseTopic(call);
    const started = { ...fields, status: "Queued", topic };
    const deployment = call.state.create("deployment", project, started);
    return respondWithRun(call, deployment, topic);
  };
  const respondWithRun = (call: Call, deployment: Entry, topic: string) => {
    const response = jsonResponse({
      ...toObject(call.success.media?.body),
      deployment: call.state.present(deployment),
      deploymentId: deployment.id,
      projectId: deployment.parent?.id ?? "",
      topic,
    });
    runs.start(call.state, topic, deployment);
    return response;
  };
  const startInstance = (project: Entry, instance: Entry | undefined, call: Call) => {
    const { state } = call;
    const topic = chooseTopic(call);
    const deploymentId = state.nextId();
    const deployments = [...toList(instance?.value["deployments"]), deploymentId];
    const fields = { deployments, activeDeployment: deploymentId, state: "Starting" };
    const [service] = toList(call.body["services"]);
    const region = readString(call.body, "region");
    const entry =
      instance ??
      state.create("compute instance", project, {
        name: readString(service, "name") ?? "instance",
        ...(region !== undefined && { region }),
      });
    state.update(entry, fields);
    const response = jsonResponse({
      ...toObject(call.success.media?.body),
      ...(call.body["templateId"] !== undefined && { templateId: call.body["templateId"] }),
      computeProjectId: project.id,
      computeInstanceId: entry.id,
      computeDeploymentId: deploymentId,
      topic,
    });
    runs.start(call.state, topic, entry);
    return response;
  };
  const createInstance: HandlerWithAccess = (call, access) => {
    const { state } = call;
    const organization = findOrganization(call, access);
    if (isRefusal(organization)) return organization;
    const name = readString(call.body, "computeProjectName") ?? "marketplace";
    const known = findByName(state, "compute project", organization, name);
    const description = readString(call.body, "computeProjectDescription") ?? "";
    const project = known ?? state.create("compute project", organization, { name, description });
    return startInstance(project, undefined, call);
  };
  const trigger = (type: string, data: string) => (call: Call) => {
    const { state } = call;
    const instance = state.findNamed("compute instance", call);
    if (isRefusal(instance)) return instance;
    const topicId = call.query.get("topicId") ?? "";
    events.emit(topicId, { type, data });
    return jsonResponse({ ...toObject(call.success.media?.body), topicId });
  };

  return {
    "POST /v1/deployment": (call, access) => {
      const { state } = call;
      const organization = findOrganization(call, access);
      if (isRefusal(organization)) return organization;
      const { body } = call;
      const name = readString(body, "repoName") ?? "";
      const { branch = "", protocol = "", env = {}, provider = "", gitUrl = "" } = body;
      const configuration = toObject(body["configuration"]);
      const project =
        findByName(state, "project", organization, name) ??
        state.create("project", organization, { name, provider, url: gitUrl, configuration });
      return startSite(project, call, { branch, protocol, env, configuration });
    },
    "POST /v1/deployment/{deploymentId}/redeploy": (call) => {
      const { state } = call;
      const before = state.findNamed("deployment", call);
      if (isRefusal(before)) return before;
      return before.parent === undefined
        ? respondWithRun(call, before, chooseTopic(call))
        : startSite(before.parent, call, before.value);
    },
    "POST /v1/deployment/{deploymentId}/authorize": (call) => {
      const { state } = call;
      const deployment = state.findNamed("deployment", call);
      if (isRefusal(deployment)) return deployment;
      const topic = chooseTopic(call);
      state.update(deployment, { status: "Queued", topic });
      return respondWithRun(call, deployment, topic);
    },
    "POST /v1/compute-instance/create": createInstance,
    "POST /v1/compute-instance/template": createInstance,
    "PATCH /v1/compute-instance/{instanceId}/update": (call) => {
      const { state } = call;
      const instance = state.findNamed("compute instance", call);
      if (isRefusal(instance)) return instance;
      return startInstance(instance.parent ?? instance, instance, call);
    },
    "POST /v1/compute-instance/{instanceId}/trigger/container-health-check": trigger(
      "health-check",
      "healthy",
    ),
    "POST /v1/compute-instance/{instanceId}/trigger/fetch-logs": trigger(
      "log-events",
      "Listening on port 8080",
    ),
  };
}

/** The topic that the client chose, or a new one. */
function chooseTopic({ body, state }: Call): string {
  const chosen = readString(body, "uniqueTopicId");
  return chosen ?? `00000000-0000-4000-8000-${state.nextId().slice(-12)}`;
}

function findByName(
  state: MockState,
  resource: string,
  parent: Entry,
  name: string,
): Entry | undefined {
  return state.list(resource, parent).find(({ value }) => value["name"] === name);
}
