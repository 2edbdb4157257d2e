import type { Handlers } from "../call.ts";
import { readString, toObject } from "../json.ts";
import { jsonResponse } from "../responses.ts";
import { mayUse, withAccess, type FindAccess } from "./access.ts";
import type { DeploymentRuns } from "./deployment-runs.ts";
import { createDeploymentHandlers } from "./deployments.ts";
import type { Events } from "./events.ts";
import { pinHandlers } from "./pins.ts";
import type { Uploads } from "./uploads.ts";

/** Handlers of the operations that do more than keep items. */
export function createPlatformHandlers(
  findAccess: FindAccess,
  { events, runs, uploads }: { events: Events; runs: DeploymentRuns; uploads: Uploads },
): Handlers {
  return withAccess(findAccess, {
    ...createDeploymentHandlers(runs, events),
    ...pinHandlers,
    ...uploads.handlers,
    "GET /v1/subscribe": ({ query }) => events.subscribe(query.get("sessionId") ?? ""),
    "GET /v1/api-keys/scope": ({ state, success }, access) =>
      jsonResponse({
        ...toObject(success.media?.body),
        organizations: state
          .list("organization")
          .filter(({ id }) => mayUse(access, id))
          .map(({ id, value: { profile, appType = "app" } }) => ({
            id,
            name: readString(profile, "name") ?? "",
            username: readString(profile, "username") ?? "",
            appType,
          })),
      }),
  });
}
