import type { Events, MockEvent } from "./events.ts";
import { textOf, type JsonObject } from "../json.ts";
import type { State } from "../state.ts";
import type { Entry } from "../store.ts";

/** How deployments end: at once, well or badly, or when an event of type 2 or 3 is emitted for their topic. */
export type DeploymentEnd = "succeed" | "fail" | "wait";

/** Deployments under way, by topic. */
export interface Runs {
  start(topic: string, entry: Entry): void;
  /** Passes the event on; one of type 2 or 3 ends the deployment of its topic. */
  emit(topic: string, event: MockEvent): void;
  clear(): void;
}

const finishedType = 2;
const failedType = 3;

export function createRuns(state: State, events: Events, end: DeploymentEnd): Runs {
  const running = new Map<string, Entry>();
  const emit: Runs["emit"] = (topic, event) => {
    const entry = running.get(topic);
    const isEnd = event.type === finishedType || event.type === failedType;
    if (entry !== undefined && isEnd) {
      state.update(entry, outcomeOf(entry, event.type === finishedType));
      running.delete(topic);
    }
    events.emit(topic, event);
  };
  return {
    emit,
    start(topic, entry) {
      running.set(topic, entry);
      emit(topic, { type: 1, data: "Preparing" });
      if (end === "wait") return;
      emit(topic, { type: 1, data: "Deploying" });
      emit(
        topic,
        end === "succeed"
          ? { type: finishedType, data: resultOf(entry) }
          : { type: failedType, data: { deploymentStatus: "Failed" } },
      );
    },
    clear() {
      running.clear();
    },
  };
}

function outcomeOf({ resource }: Entry, isFinished: boolean): JsonObject {
  if (resource === "compute instance") return { state: isFinished ? "Active" : "Failed-start" };
  return { status: isFinished ? "Deployed" : "Failed" };
}

/** What an event of type 2 carries. */
function resultOf({ resource, value }: Entry): JsonObject {
  if (resource !== "compute instance")
    return { deploymentStatus: "Deployed", sitePreview: textOf(value, "sitePreview") ?? "" };
  return {
    deploymentStatus: "Deployed",
    latestUrlPreview: "https://example.com",
    providerHost: "provider.example.com",
    ports: [{ containerPort: 80, exposedPort: 32_000 }],
  };
}
