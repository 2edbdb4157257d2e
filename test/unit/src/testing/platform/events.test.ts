import { describe, expect, it } from "vitest";
import { createMock, startMockServer, type Mock } from "../../../../../src/testing/index.ts";
import { createCaller, firstId } from "../caller.ts";

const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
const deployment = {
  organizationId: firstId,
  uniqueTopicId: topic,
  gitUrl: "https://git.example.com/ada/site",
  repoName: "site",
  branch: "main",
  provider: "GITHUB",
  protocol: "ipfs",
  createDefaultWebhook: false,
  configuration: {
    buildCommand: "",
    framework: "static",
    installCommand: "",
    nodeVersion: "V_16",
    publishDir: "dist",
    workspace: "",
  },
};

async function subscribe(mock: Pick<Mock, "fetch">, origin = "https://api.example.com") {
  const ending = new AbortController();
  const response = await mock.fetch(`${origin}/v1/subscribe?sessionId=${topic}`, {
    headers: { authorization: "Bearer token" },
    signal: ending.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    ending,
    type: response.headers.get("content-type"),
    read: async () => (await reader?.read())?.value,
  };
}

const frame = (type: number, data: unknown) =>
  `event: message\ndata: ${JSON.stringify({ type, data, session: topic })}\n\n`;

describe("the events of a topic", () => {
  it("come to those who follow it, also from before they did", async () => {
    const mock = createMock();
    mock.emit(topic, { type: 1, data: "first" });
    mock.emit("other", { type: 1, data: "not for us" });

    const { read, type } = await subscribe(mock);
    mock.emit(topic, { type: 1, data: "second" });

    expect(type).toBe("text/event-stream");
    expect(await read()).toBe(frame(1, "first"));
    expect(await read()).toBe(frame(1, "second"));
    mock.reset();
    expect(await read()).toBeUndefined();
  });

  it("come over a server, until either side ends", async () => {
    const mock = await startMockServer();
    const { read, ending } = await subscribe({ fetch }, mock.url);
    const second = await subscribe({ fetch }, mock.url);

    mock.emit(topic, { type: 1, data: "now" });

    expect(await read()).toBe(frame(1, "now"));
    expect(await second.read()).toBe(frame(1, "now"));
    ending.abort();
    await expect(read()).rejects.toThrow(/abort/);
    await mock.close();
    await expect(second.read()).rejects.toThrow(/terminated/);
  });
});

describe("a deployment", () => {
  it.each([
    ["succeed", "Deployed", 2],
    ["fail", "Failed", 3],
  ] as const)("that is to %s ends as %s and tells of it", async (deployments, status, type) => {
    const mock = createMock({ deployments });
    const call = createCaller(mock);

    const { body } = await call("POST /v1/deployment", deployment);
    const { deploymentId, projectId } = body as { deploymentId: string; projectId: string };

    expect(body).toMatchObject({ topic, deployment: { status: "Queued", project: projectId } });
    expect((await call(`GET /v1/deployment/${deploymentId}`)).body).toMatchObject({
      deployment: { _id: deploymentId, status, branch: "main" },
    });
    expect((await call(`GET /v1/project/${projectId}`)).body).toMatchObject({
      name: "site",
      configuration: { framework: "static", publishDir: "dist" },
      latestDeployment: { _id: deploymentId },
    });
    const { read } = await subscribe(mock);
    expect(
      [await read(), await read(), await read()].map((text) => text?.includes(`"type":${type}`)),
    ).toEqual([false, false, true]);
  });

  it("waits for the test to end it", async () => {
    const mock = createMock({ deployments: "wait" });
    const call = createCaller(mock);
    const { body } = await call(`POST /v1/deployment/${firstId}/redeploy`, {
      uniqueTopicId: topic,
    });
    const { deploymentId } = body as { deploymentId: string };
    const status = async () => {
      const { body: read } = await call(`GET /v1/deployment/${deploymentId}`);
      return (read as { deployment: { status: string } }).deployment.status;
    };

    expect(await status()).toBe("Queued");
    mock.emit(topic, { type: 2, data: {} });
    expect(await status()).toBe("Deployed");
  });

  it("of a compute instance makes its project and its instance", async () => {
    const call = createCaller(createMock());
    const service = { name: "web", image: "nginx", tag: "1", serviceCount: 1, ports: [], env: [] };
    const { body, status } = await call("POST /v1/compute-instance/create", {
      organizationId: firstId,
      uniqueTopicId: topic,
      services: [
        {
          ...service,
          command: [],
          args: [],
          buildImage: false,
          akashMachineImageName: "Ventus Nano",
        },
      ],
      computeProvider: "DOCKERHUB",
      computeProjectName: "shop",
      computeProjectDescription: "",
      region: "any",
      scalable: false,
    });
    expect({ status, body }).toMatchObject({ status: 200, body: { topic } });
    const made = body as { computeProjectId: string; computeInstanceId: string };

    expect((await call(`GET /v1/compute-instance/${made.computeInstanceId}`)).body).toMatchObject({
      instance: { name: "web", state: "Active", computeProject: made.computeProjectId },
    });
    expect((await call(`GET /v1/compute-project/${made.computeProjectId}`)).body).toMatchObject({
      name: "shop",
    });
  });

  it("responds to triggers with events of the wanted topic", async () => {
    const mock = createMock();
    const path = `/v1/compute-instance/${firstId}/trigger/container-health-check`;

    await createCaller(mock)(`POST ${path}?topicId=${topic}`);

    const { read } = await subscribe(mock);
    expect(await read()).toContain('"type":"health-check"');
  });
});
