import { expect, it, onTestFinished } from "vitest";
import { getProfile } from "../../generated/platform/validators/getProfile.ts";
import { subscribe, type Reconnect } from "../../src/platform/events/index.ts";
import { createClient, type SpheronClient } from "../../src/index.ts";
import { paginate } from "../../src/paginate/paginate.ts";
import { scopeOf } from "../../src/platform/scope.ts";
import { startMockServer, type MockOptions, type MockServer } from "../../src/testing/index.ts";
import { toObject } from "../../src/testing/json.ts";
import { validated } from "../../src/validate/validate.ts";
import { manualClock } from "../support/clock.ts";

const organizationId = "64b7f2a90c1d2e3f4a5b6c7d";
const list = "/organization/{organizationId}/buckets";
const oneByOne = {
  params: { path: { organizationId }, query: { state: "MAINTAINED" as const } },
  pageSize: 1,
};

/** A client of a mock server. */
async function serveMock(
  options: MockOptions = {},
): Promise<{ mock: MockServer; spheron: SpheronClient }> {
  const mock = await startMockServer(options);
  onTestFinished(() => mock.close());
  return { mock, spheron: createClient({ baseUrl: mock.url, token: "t", clock: manualClock() }) };
}

it("pages go on after an outage, and end where a page is not usable", async () => {
  const { mock, spheron } = await serveMock();
  mock.fail({ operation: `GET /v1${list}`, after: 1, times: 1, status: 503 });
  mock.fail({ operation: `GET /v1${list}`, after: 2, change: () => ({ buckets: 7 }) });
  const seen: string[] = [];

  const reading = (async () => {
    for await (const { _id } of paginate(spheron.v1, list, oneByOne)) seen.push(_id);
  })();

  await expect(reading).rejects.toMatchObject({ kind: "page" });
  expect(new Set(seen).size).toBe(seen.length);
  expect(mock.requests.map(({ status }) => status)).toEqual([200, 503, 200, 200]);
});

it("an item that leaves the list under the reader moves the next one out of its sight", async () => {
  const { spheron } = await serveMock();
  const ids = (await paginate(spheron.v1, list, oneByOne).toArray()).map(({ _id }) => _id);
  const seen: string[] = [];

  for await (const { _id: bucketId } of paginate(spheron.v1, list, oneByOne)) {
    seen.push(bucketId);
    await spheron.v1.PATCH("/bucket/{bucketId}/state", {
      params: { path: { bucketId } },
      body: { state: "ARCHIVED" },
    });
  }

  expect(ids).toHaveLength(2);
  expect(seen).toEqual(ids.slice(0, 1));
});

it("a response that has drifted is shown by its pointers, and its new keys are stripped", async () => {
  const { mock, spheron } = await serveMock();
  const read = validated(spheron, getProfile, { mode: "strip" });
  const before = await read();
  mock.fail({
    operation: "getProfile",
    times: 1,
    change: (body) => ({ ...toObject(body), added: 1 }),
  });
  mock.fail({ operation: "getProfile", change: () => ({ user: 7 }) });

  expect(await read()).toEqual(before);
  await expect(read()).rejects.toMatchObject({
    kind: "response-validation",
    issues: [{ pointer: "/user", expected: "object", found: "number" }],
  });
});

it("events that break off come again over a new connection", async () => {
  const { mock, spheron } = await serveMock({ deployments: "wait" });
  const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
  mock.emit(topic, { type: 1, data: "begun" });
  const seen: string[] = [];
  const causes: string[] = [];
  const onReconnect = ({ cause }: Reconnect) => causes.push(cause.kind);

  for await (const { kind } of subscribe(spheron, { topic, onReconnect })) {
    seen.push(kind);
    if (seen.length === 1) mock.drop(topic);
    if (seen.length === 2) mock.emit(topic, { type: 2, data: {} });
  }

  expect(seen).toEqual(["log", "log", "finished"]);
  expect(causes).toEqual(["connection"]);
});

it("a token for several organizations, or for another product, is refused", async () => {
  const second = "64b7f2a90c1d2e3f4a5b6c7e";
  const { spheron } = await serveMock({ tokens: { t: [organizationId, second] } });
  const { spheron: ofOne } = await serveMock({ tokens: { t: [organizationId] } });

  await expect(scopeOf(spheron)).rejects.toMatchObject({
    kind: "config",
    message: expect.stringContaining("belongs to 2 organizations") as string,
  });
  await expect(scopeOf(ofOne, { product: "compute" })).rejects.toMatchObject({ kind: "config" });
  await expect(scopeOf(ofOne)).resolves.toMatchObject({ organizationId });
});
