import { answerJson } from "../answers.ts";
import type { Behaviours, Call } from "../call.ts";
import type { Events } from "./events.ts";
import { listOf, objectOf, textOf, type JsonObject } from "../json.ts";
import { organizationFor } from "./organization.ts";
import type { Runs } from "./runs.ts";
import type { State } from "../state.ts";
import type { Entry } from "../store.ts";

/** Starts deployments of projects and compute instances; each runs to its end and tells of it as events. */
export function deploymentBehaviours(state: State, runs: Runs, events: Events): Behaviours {
  const startSite = (project: Entry, call: Call, fields: JsonObject) => {
    const topic = topicOf(call, state);
    const started = { ...fields, status: "Queued", topic };
    const deployment = state.create("deployment", project, started);
    return answerRun(call, deployment, topic);
  };
  const answerRun = (call: Call, deployment: Entry, topic: string) => {
    const response = answerJson({
      ...objectOf(call.success.media?.body),
      deployment: state.present(deployment),
      deploymentId: deployment.id,
      projectId: deployment.parent?.id ?? "",
      topic,
    });
    runs.start(topic, deployment);
    return response;
  };
  const startInstance = (project: Entry, instance: Entry | undefined, call: Call) => {
    const topic = topicOf(call, state);
    const deploymentId = state.nextId();
    const deployments = [...listOf(instance?.value["deployments"]), deploymentId];
    const fields = { deployments, activeDeployment: deploymentId, state: "Starting" };
    const [service] = listOf(call.body["services"]);
    const region = textOf(call.body, "region");
    const entry =
      instance ??
      state.create("compute instance", project, {
        name: textOf(service, "name") ?? "instance",
        ...(region !== undefined && { region }),
      });
    state.update(entry, fields);
    const response = answerJson({
      ...objectOf(call.success.media?.body),
      ...(call.body["templateId"] !== undefined && { templateId: call.body["templateId"] }),
      computeProjectId: project.id,
      computeInstanceId: entry.id,
      computeDeploymentId: deploymentId,
      topic,
    });
    runs.start(topic, entry);
    return response;
  };
  const createInstance = (call: Call) => {
    const organization = organizationFor(state, call);
    if (organization instanceof Response) return organization;
    const name = textOf(call.body, "computeProjectName") ?? "marketplace";
    const known = named(state, "compute project", organization, name);
    const description = textOf(call.body, "computeProjectDescription") ?? "";
    const project = known ?? state.create("compute project", organization, { name, description });
    return startInstance(project, undefined, call);
  };
  const trigger = (type: string, data: string) => (call: Call) => {
    const instance = state.named("compute instance", call);
    if (instance instanceof Response) return instance;
    const topicId = call.query.get("topicId") ?? "";
    events.emit(topicId, { type, data });
    return answerJson({ ...objectOf(call.success.media?.body), topicId });
  };

  return {
    "POST /v1/deployment": (call) => {
      const organization = organizationFor(state, call);
      if (organization instanceof Response) return organization;
      const { body } = call;
      const name = textOf(body, "repoName") ?? "";
      const { branch = "", protocol = "", env = {}, provider = "", gitUrl = "" } = body;
      const configuration = objectOf(body["configuration"]);
      const project =
        named(state, "project", organization, name) ??
        state.create("project", organization, { name, provider, url: gitUrl, configuration });
      return startSite(project, call, { branch, protocol, env, configuration });
    },
    "POST /v1/deployment/{deploymentId}/redeploy": (call) => {
      const before = state.named("deployment", call);
      if (before instanceof Response) return before;
      return before.parent === undefined
        ? answerRun(call, before, topicOf(call, state))
        : startSite(before.parent, call, before.value);
    },
    "POST /v1/deployment/{deploymentId}/authorize": (call) => {
      const deployment = state.named("deployment", call);
      if (deployment instanceof Response) return deployment;
      const topic = topicOf(call, state);
      state.update(deployment, { status: "Queued", topic });
      return answerRun(call, deployment, topic);
    },
    "POST /v1/compute-instance/create": createInstance,
    "POST /v1/compute-instance/template": createInstance,
    "PATCH /v1/compute-instance/{instanceId}/update": (call) => {
      const instance = state.named("compute instance", call);
      if (instance instanceof Response) return instance;
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
function topicOf({ body }: Call, state: State): string {
  const chosen = textOf(body, "uniqueTopicId");
  return chosen ?? `00000000-0000-4000-8000-${state.nextId().slice(-12)}`;
}

function named(state: State, resource: string, parent: Entry, name: string): Entry | undefined {
  return state.list(resource, parent).find(({ value }) => value["name"] === name);
}
