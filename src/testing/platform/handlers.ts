import { mayUse } from "../access.ts";
import { resourceBehaviours } from "../resource-handlers.ts";
import { answerJson } from "../answers.ts";
import type { Behaviours } from "../call.ts";
import { deploymentBehaviours } from "./deployments.ts";
import type { Events } from "./events.ts";
import { objectOf, textOf } from "../json.ts";
import { pinBehaviours } from "./pins.ts";
import type { Runs } from "./runs.ts";
import type { State } from "../state.ts";

/** How operations are played that do not just answer with an example. */
export function createBehaviours(state: State, events: Events, runs: Runs): Behaviours {
  return {
    ...resourceBehaviours(state),
    ...deploymentBehaviours(state, runs, events),
    ...pinBehaviours(state),
    "GET /v1/subscribe": ({ query }) => events.subscribe(query.get("sessionId") ?? ""),
    "GET /v1/api-keys/scope": ({ access, success }) =>
      answerJson({
        ...objectOf(success.media?.body),
        organizations: state
          .list("organization")
          .filter(({ id }) => mayUse(access, id))
          .map(({ id, value: { profile, appType = "app" } }) => ({
            id,
            name: textOf(profile, "name") ?? "",
            username: textOf(profile, "username") ?? "",
            appType,
          })),
      }),
  };
}
