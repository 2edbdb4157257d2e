import { describe, expect, it } from "vitest";
import { readEvent } from "../../../../../src/platform/events/read-event.ts";

const outcome = {
  deploymentStatus: "Deployed",
  latestUrlPreview: "https://example.com",
  providerHost: "provider.example.com",
  ports: [{ containerPort: 80, exposedPort: 32_000 }],
};
const unsaid = {
  deploymentStatus: undefined,
  latestUrlPreview: undefined,
  providerHost: undefined,
  ports: [],
};

describe("an event", () => {
  it.each([
    [
      { type: 1, data: "npm install" },
      { kind: "log", lines: ["npm install"] },
    ],
    [
      { type: "1", data: { time: "", log: "built" } },
      { kind: "log", lines: ["built"] },
    ],
    [
      { type: 1, data: { deploying: true } },
      { kind: "log", lines: [] },
    ],
    [
      { type: "log-events", data: ["a", { log: "b" }] },
      { kind: "log-events", lines: ["a", "b"] },
    ],
    [
      { type: 2, data: outcome },
      { kind: "finished", outcome },
    ],
    [
      { type: 2, data: { ports: [{}, 80] } },
      { kind: "finished", outcome: unsaid },
    ],
    [
      { type: 3, data: "no such branch" },
      { kind: "failed", message: "no such branch" },
    ],
    [
      { type: 3, data: { message: "no money" } },
      { kind: "failed", message: "no money" },
    ],
    [
      { type: 3, error: "no host" },
      { kind: "failed", message: "no host" },
    ],
    [
      { type: 3, mesage: "no image" },
      { kind: "failed", message: "no image" },
    ],
    [
      { type: 3, data: {} },
      { kind: "failed", message: undefined },
    ],
    [{ type: 4 }, { kind: "preparing" }],
    [{ type: "connection" }, { kind: "connected" }],
    [
      { type: "health-check", data: "healthy" },
      { kind: "health-check", data: "healthy" },
    ],
    [
      { type: 5, data: { new: true } },
      { kind: "unknown", type: 5, data: { new: true } },
    ],
    [{ data: 1 }, { kind: "unknown", type: undefined, data: 1 }],
  ])("%o is read as %o", (event, read) => {
    const sent = { ...event, session: "topic" };

    const event_ = readEvent({ event: "message", data: JSON.stringify(sent) });

    expect(event_).toMatchObject({ ...read, session: "topic", raw: sent });
  });

  it.each([
    ['{"type":2,"da', '{"type":2,"da'],
    ["plain text", "plain text"],
    ["[1]", [1]],
    ["null", null],
  ])("that is not a JSON object is unknown, and kept: %s", (text, data) => {
    expect(readEvent({ data: text })).toMatchObject({ kind: "unknown", data, raw: data });
  });

  it("without a type has the name of its frame", () => {
    expect(readEvent({ event: "health-check", data: "{}" })).toMatchObject({
      kind: "health-check",
      type: "health-check",
    });
  });
});

it("an event that is nested deeper than the stack is an event without lines", () => {
  const data = `{"type":1,"data":${"[".repeat(50_000)}"a"${"]".repeat(50_000)}}`;

  expect(readEvent({ data })).toMatchObject({ kind: "log", lines: [] });
});
