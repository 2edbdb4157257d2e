import { readErrorMessage } from "../../client/errors/error-body.ts";
import type { Outcome, TopicEvent } from "./types.ts";

/** A frame of the stream, once the lines are parsed. */
export interface Frame {
  readonly event?: string | undefined;
  readonly data: string;
}

/** Numbers and strings mix on the wire. */
const kinds: ReadonlyMap<string, TopicEvent["kind"]> = new Map([
  ["1", "log"],
  ["2", "finished"],
  ["3", "failed"],
  ["4", "preparing"],
  ["connection", "connected"],
  ["health-check", "health-check"],
  ["log-events", "log-events"],
]);

/** One frame as an event. A frame that is not JSON, or of an unknown type, has the kind `unknown`. No frame is dropped. */
export function readEvent({ event: name = "message", data: text }: Frame): TopicEvent {
  const raw = parseJson(text);
  const { type, data, session, error, mesage } = membersOf(raw);
  const named = name === "message" ? undefined : name;
  const facts = {
    type: typeof type === "string" || typeof type === "number" ? type : named,
    data: isObject(raw) ? data : raw,
    session: textOf(session),
    raw,
  };
  const kind = kinds.get(String(facts.type)) ?? "unknown";
  switch (kind) {
    case "log":
    case "log-events":
      return { kind, lines: linesOf(facts.data), ...facts };
    case "finished":
      return { kind, outcome: outcomeOf(facts.data), ...facts };
    case "failed":
      return {
        kind,
        message: textOf(error) ?? textOf(mesage) ?? readErrorMessage(facts.data),
        ...facts,
      };
    default:
      return { kind, ...facts };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Reads lists of lines within lists. Deeper lists are not logs, and could be deeper than the stack. */
const deepestLines = 8;

/** A line is a text, or an object with the text under `log` as the logs of a deployment have it. */
export function linesOf(data: unknown, depth = 0): string[] {
  if (depth > deepestLines) return [];
  if (Array.isArray(data)) return data.flatMap((item) => linesOf(item, depth + 1));
  const line = textOf(data) ?? textOf(membersOf(data)["log"]);
  return line === undefined ? [] : [line];
}

function outcomeOf(data: unknown): Outcome {
  const { deploymentStatus, latestUrlPreview, providerHost, ports } = membersOf(data);
  return {
    deploymentStatus: textOf(deploymentStatus),
    latestUrlPreview: textOf(latestUrlPreview),
    providerHost: textOf(providerHost),
    ports: Array.isArray(ports) ? ports.filter(isPort) : [],
  };
}

function isPort(port: unknown): port is Outcome["ports"][number] {
  const { containerPort, exposedPort } = membersOf(port);
  return typeof containerPort === "number" && typeof exposedPort === "number";
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
