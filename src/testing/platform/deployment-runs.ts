import type { Events, MockEvent } from "./events.ts";
import { readString, type JsonObject } from "../json.ts";
import type { MockState } from "../call.ts";
import type { Entry } from "../store.ts";

/** How deployments end: at once, well or badly, or when an event of type 2 or 3 is emitted for their topic. */
export type DeploymentEnd = "succeed" | "fail" | "wait";

/** Deployments in progress, by topic. */
export interface DeploymentRuns {
  start(state: MockState, topic: string, entry: Entry): void;
  /** Passes the event on; one of type 2 or 3 ends the deployment of its topic. */
  readonly emit: (topic: string, event: MockEvent) => void;
  clear(): void;
}

const finishedType = 2;
const failedType = 3;

export function createDeploymentRuns(
  events: Events,
  end: DeploymentEnd = "succeed",
): DeploymentRuns {
  const running = new Map<string, { readonly state: MockState; readonly entry: Entry }>();
  const emit: DeploymentRuns["emit"] = (topic, event) => {
    const run = running.get(topic);
    const isEnd = event.type === finishedType || event.type === failedType;
    if (run !== undefined && isEnd) {
      run.state.update(run.entry, describeOutcome(run.entry, event.type === finishedType));
      running.delete(topic);
    }
    events.emit(topic, event);
  };
  return {
    emit,
    start(state, topic, entry) {
      running.set(topic, { state, entry });
      emit(topic, { type: 1, data: "Preparing" });
      if (end === "wait") return;
      emit(topic, { type: 1, data: "Deploying" });
      emit(
        topic,
        end === "succeed"
          ? { type: finishedType, data: describeResult(entry) }
          : { type: failedType, data: { deploymentStatus: "Failed" } },
      );
    },
    clear() {
      running.clear();
    },
  };
}

function describeOutcome({ resource }: Entry, isFinished: boolean): JsonObject {
  if (resource === "compute instance") return { state: isFinished ? "Active" : "Failed-start" };
  return { status: isFinished ? "Deployed" : "Failed" };
}

/** What an event of type 2 carries. */
function describeResult({ resource, value }: Entry): JsonObject {
  if (resource !== "compute instance")
    return { deploymentStatus: "Deployed", sitePreview: readString(value, "sitePreview") ?? "" };
  return {
    deploymentStatus: "Deployed",
    latestUrlPreview: "https://example.com",
    providerHost: "provider.example.com",
    ports: [{ containerPort: 80, exposedPort: 32_000 }],
  };
}
