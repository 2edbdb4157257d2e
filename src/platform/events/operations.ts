import type { paths } from "../../../generated/platform/schema.ts";
import type { VersionPaths } from "../../../generated/platform/versions.ts";
import type { Call } from "../../client/call.ts";
import { pathPrefix } from "../../client/path-prefix.ts";
import type { DataOf, Verbs } from "../../client/types.ts";

/** The client, or its view of v1. */
export type EventsClient =
  | Pick<Verbs<paths, "">, "GET" | typeof pathPrefix>
  | Pick<Verbs<VersionPaths["v1"], "/v1">, "GET" | typeof pathPrefix>;

export type DeploymentAnswer = DataOf<paths["/v1/deployment/{deploymentId}"]["get"]>;
/** A deployment of a web project, as the API answers it. */
export type Deployment = DeploymentAnswer["deployment"];

export const subscribeOperation = { method: "GET", path: "/v1/subscribe" } as const;
export const readOperation = { method: "GET", path: "/v1/deployment/{deploymentId}" } as const;

/** Opens the stream of a topic's events. It is asked for once: whoever reads it knows when to ask again. */
export function openStream(
  client: EventsClient,
  topic: string,
  signal: AbortSignal,
): Call<ReadableStream<Uint8Array> | null> {
  const options = {
    params: { query: { sessionId: topic } },
    headers: { accept: "text/event-stream" },
    parseAs: "stream",
    maxAttempts: 1,
    signal,
  } as const;
  return client[pathPrefix] === ""
    ? client.GET("/v1/subscribe", options)
    : client.GET("/subscribe", options);
}

export function readDeployment(
  client: EventsClient,
  deploymentId: string,
  signal: AbortSignal,
): Call<DeploymentAnswer> {
  const options = { params: { path: { deploymentId } }, signal } as const;
  return client[pathPrefix] === ""
    ? client.GET("/v1/deployment/{deploymentId}", options)
    : client.GET("/deployment/{deploymentId}", options);
}
