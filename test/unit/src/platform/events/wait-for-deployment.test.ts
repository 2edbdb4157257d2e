import { describe, expect, it } from "vitest";
import { DeploymentError, waitForDeployment } from "../../../../../src/platform/events/index.ts";
import {
  AbortError,
  ConfigError,
  NotFoundError,
  TimeoutError,
  createClient,
} from "../../../../../src/index.ts";
import { startMockServer, type MockServer } from "../../../../../src/testing/index.ts";
import { manualClock } from "../../../../support/clock.ts";
import { serve } from "../../../../support/http.ts";
import { begin, refuse, serveEvents, type ServedStream } from "../../../../support/event-server.ts";

const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
const id = "64b7f2a90c1d2e3f4a5b6c7d";
const longMs = 3_600_000;

/** A client of the mock, and a deployment that ends when the test says so. */
async function deploy(mock: MockServer) {
  const spheron = createClient({ baseUrl: mock.url, token: "t", maxAttempts: 1 });
  const { deploymentId } = await spheron.v1.POST("/deployment/{deploymentId}/redeploy", {
    params: { path: { deploymentId: id } },
    body: { uniqueTopicId: topic },
  });
  return { spheron, deploymentId };
}

const deployment = (status: string, more = {}) => ({
  body: { deployment: { _id: id, status, topic, logs: [], failedMessage: "", ...more } },
});
const quiet = (stream: ServedStream) => {
  begin(stream);
};
const chatty = (stream: ServedStream) => {
  begin(stream);
  stream.send({ type: 1, data: "a line" });
};
const failing = async (waiting: Promise<unknown>) =>
  waiting.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("waitForDeployment", () => {
  it("returns the deployment as soon as an event says that it ended, and its log line by line", async () => {
    await using mock = await startMockServer({ deployments: "wait" });
    const { spheron, deploymentId } = await deploy(mock);
    const lines: string[] = [];
    const onLog = (line: string) => {
      lines.push(line);
      if (line === "Preparing") mock.emit(topic, { type: 1, data: "Building" });
      if (line === "Building") mock.emit(topic, { type: 2, data: {} });
    };

    const deployed = await waitForDeployment(spheron.v1, deploymentId, { onLog, pollMs: longMs });

    expect(deployed).toMatchObject({ _id: deploymentId, status: "Deployed" });
    expect(lines).toEqual(["Listening on port 8080", "Preparing", "Building"]);
    expect(mock.violations).toEqual([]);
  });

  it("fails as soon as an event tells that the deployment did", async () => {
    await using mock = await startMockServer({ deployments: "wait" });
    const { spheron, deploymentId } = await deploy(mock);
    const onLog = () => {
      mock.emit(topic, { type: 3, data: {} });
    };

    const error = await failing(waitForDeployment(spheron, deploymentId, { onLog, topic }));

    expect(error).toBeInstanceOf(DeploymentError);
    expect(error).toMatchObject({ kind: "deployment", deploymentId, status: "Failed" });
  });

  it.each([
    ["Failed", { failedMessage: "no such branch" }, ": no such branch"],
    ["Canceled", {}, ": the server did not say why; the log of the deployment may"],
    ["TimedOut", {}, ": the server did not say why; the log of the deployment may"],
    [
      "AuthorizationNeeded",
      {},
      ": authorize it with POST /v1/deployment/{deploymentId}/authorize, then wait again",
    ],
  ])("throws what is safe to log when the status is %s", async (status, more, said) => {
    const { spheron } = await serveEvents(quiet, () =>
      deployment(status, { env: { KEY: "secret" }, ...more }),
    );

    const error = await failing(waitForDeployment(spheron, id));

    expect(error).toMatchObject({
      name: "DeploymentError",
      message: `GET /v1/deployment/{deploymentId} says that the deployment ${id} is ${status}, not Deployed${said}`,
    });
    expect(JSON.stringify(error)).not.toContain("secret");
  });

  it.each<[what: string, play: (stream: ServedStream) => void]>([
    [
      "is refused",
      (stream) => {
        refuse(stream, 403);
      },
    ],
    [
      "is dropped each time",
      ({ drop }) => {
        drop();
      },
    ],
    ["is silent", quiet],
    [
      "tells of an end that is none",
      (stream) => {
        begin(stream);
        stream.send({ type: 2 });
      },
    ],
  ])("looks by itself when the stream %s", async (_, play) => {
    const clock = manualClock();
    const { spheron, streams } = await serveEvents(
      play,
      (look) => deployment(look < 20 ? "Pending" : "Deployed"),
      { clock },
    );

    const deployed = await waitForDeployment(spheron, id, { pollMs: 7000 });

    expect(deployed.status).toBe("Deployed");
    expect(clock.waits).toContain(7000);
    await Promise.all(streams.map(({ closed }) => closed));
  });

  it("goes on over outages and unusable responses, as late as the server wants and is sensible", async () => {
    const clock = manualClock();
    const answers = [
      { status: 503, body: {} },
      { body: "<html>" },
      { body: {} },
      { status: 429, headers: { "retry-after": "60" }, body: {} },
      { status: 429, headers: { "retry-after": "99999999" }, body: {} },
      deployment("Deployed"),
    ];
    const { spheron, requests } = await serveEvents(
      quiet,
      (look) => answers[look] ?? { status: 500, body: {} },
      { clock },
    );

    const deployed = await waitForDeployment(spheron, id, { pollMs: 7000 });

    expect(deployed.status).toBe("Deployed");
    expect(requests).toHaveLength(6);
    expect(clock.waits).toEqual([7000, 7000, 7000, 60_000, 7_200_000]);
  });

  it("fails at once with what would fail again", async () => {
    await using mock = await startMockServer();
    const spheron = createClient({ baseUrl: mock.url, token: "t" });

    const error = await failing(waitForDeployment(spheron, "64b7f2a90c1d2e3f4a5b6fff"));

    expect(error).toBeInstanceOf(NotFoundError);
    expect(mock.requests).toHaveLength(1);
  });

  it.each([
    ["never ends", () => deployment("Pending"), "the deployment was Pending"],
    [
      "has a status that nobody knows",
      () => deployment("Rebuilding"),
      "the deployment was Rebuilding",
    ],
    ["is not in the answer", () => ({ body: {} }), "the deployment was missing in the response"],
    ["cannot be read", () => ({ status: 500, body: {} }), "failed with 500"],
  ])("ends after timeoutMs when the deployment %s", async (_, look, last) => {
    const clock = manualClock();
    const lookUntilTimeIsUp = (request: number) => {
      // Once what the first ones found has been read.
      if (request === 5) clock.endLimits();
      return look();
    };
    const { spheron, streams } = await serveEvents(quiet, lookUntilTimeIsUp, { clock });

    const error = await failing(waitForDeployment(spheron, id, { timeoutMs: 100, topic }));

    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message: "GET /v1/deployment/{deploymentId} took longer than 0.1 s (timeoutMs)",
      cause: { message: expect.stringContaining(last) as string },
    });
    await streams[0]?.closed;
  });

  it("ends after timeoutMs when there is never a response", async () => {
    const clock = manualClock();
    const asked = new Set<string | undefined>();
    const baseUrl = await serve(({ url }) => {
      asked.add(url);
      if (asked.size === 2) clock.endLimits();
    });
    const spheron = createClient({ baseUrl, token: "t", clock });

    const error = await failing(waitForDeployment(spheron, id, { timeoutMs: 100, topic }));

    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("ends when the signal says so", async () => {
    const ending = new AbortController();
    const { spheron, streams } = await serveEvents(chatty, () => deployment("Pending"));
    const onLog = () => {
      ending.abort("enough");
    };

    const error = await failing(waitForDeployment(spheron, id, { signal: ending.signal, onLog }));

    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "enough", path: "/v1/deployment/{deploymentId}" });
    await streams[0]?.closed;
  });

  it("ends with what onLog throws", async () => {
    const { spheron, streams } = await serveEvents(chatty, () => deployment("Pending"));
    const mistake = new Error("a mistake");
    const onLog = () => {
      throw mistake;
    };

    expect(await failing(waitForDeployment(spheron, id, { onLog, topic }))).toBe(mistake);
    await streams[0]?.closed;
  });

  it("passes on lines once that events, looks and a second stream have", async () => {
    const clock = manualClock();
    const log = (text: string) => ({ time: "", log: text });
    const { spheron } = await serveEvents(
      (stream) => {
        begin(stream);
        for (const data of ["one", "two", "two"]) stream.send({ type: 1, data });
        stream.response.end();
      },
      (look) =>
        deployment(look < 30 ? "Pending" : "Deployed", {
          logs: ["one", "two", "two", "three"].map(log),
        }),
      { clock },
    );
    const lines: string[] = [];

    await waitForDeployment(spheron, id, { topic, onLog: (line) => lines.push(line) });

    expect(lines.toSorted()).toEqual(["one", "three", "two", "two"]);
  });

  it.each([
    [{ pollMs: 0 }, "pollMs has to be above 0"],
    [{ timeoutMs: NaN }, "timeoutMs has to be above 0"],
    [{ stallMs: -1, topic }, "stallMs has to be above 0"],
  ])("refuses %o", async (options, what) => {
    const { spheron } = await serveEvents(quiet, () => deployment("Pending"));

    const error = await failing(waitForDeployment(spheron, id, options));

    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain(what);
  });
});
