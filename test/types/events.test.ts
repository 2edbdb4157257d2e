import { describe, expectTypeOf, it } from "vitest";
import type { components } from "../../generated/platform/schema.ts";
import type { SpheronClient } from "../../src/index.ts";
import {
  subscribe,
  waitForDeployment,
  type LogEvent,
  type TopicEvent,
} from "../../src/platform/events/index.ts";
import { createRaw } from "../../src/raw.ts";

const topic = "t";

/** Never called: the compiler is the judge. */
export function uses(spheron: SpheronClient) {
  return {
    whole: () => subscribe(spheron, { topic }),
    view: () => subscribe(spheron.v1, { topic, signal: new AbortController().signal }),
    wait: () => waitForDeployment(spheron.v1, "1", { onLog: console.log }),

    // @ts-expect-error the topic is missing
    noTopic: () => subscribe(spheron, {}),
    otherView: () => subscribe(spheron.v2, { topic }),
    // @ts-expect-error failures do not throw there in every form
    raw: () => waitForDeployment(createRaw(spheron), "1"),
  };
}

type Uses = ReturnType<typeof uses>;

describe("the types of events", () => {
  it("tell events apart by kind", () => {
    expectTypeOf<ReturnType<Uses["view"]>>().toEqualTypeOf<AsyncIterable<TopicEvent>>();
    expectTypeOf<Extract<TopicEvent, { kind: "log" | "log-events" }>>().toEqualTypeOf<LogEvent>();
    expectTypeOf<TopicEvent["kind"]>().toEqualTypeOf<
      | "log"
      | "finished"
      | "failed"
      | "preparing"
      | "connected"
      | "health-check"
      | "log-events"
      | "unknown"
    >();
  });

  it("give the deployment that was waited for", () => {
    expectTypeOf<ReturnType<Uses["wait"]>>().resolves.toEqualTypeOf<
      components["schemas"]["Deployment"]
    >();
  });
});
