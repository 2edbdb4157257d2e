import { describe, expect, it } from "vitest";
import { createClient, type Clock } from "../../../../src/index.ts";
import { createMock, type InjectedFault } from "../../../../src/testing/index.ts";
import { manualClock } from "../../../support/clock.ts";
import { createCaller } from "./caller.ts";

/** Time in which nothing ever ends. */
const stoppedClock: Clock = { now: () => 0, start: () => () => undefined };

describe("a fault", () => {
  it("is over after its number of times", async () => {
    const mock = createMock();
    const call = createCaller(mock);
    const statuses: number[] = [];

    mock.fail({ status: 503, times: 2, retryAfterSeconds: 1 });
    mock.fail({ status: 429, times: 1, retryAfterSeconds: 7 });
    for (let count = 0; count < 3; count += 1)
      statuses.push((await call("GET /v1/profile")).status);

    expect(statuses).toEqual([503, 503, 429]);
    expect((await call("GET /v1/profile")).status).toBe(200);
  });

  it("sets Retry-After", async () => {
    const mock = createMock();

    mock.fail({ status: 429, retryAfterSeconds: 7 });

    const { headers } = await createCaller(mock)("GET /v1/profile");
    expect(headers.get("retry-after")).toBe("7");
  });

  it("meets the operation that it names", async () => {
    const mock = createMock();
    const call = createCaller(mock);

    mock.fail({ operation: "getProfile", status: 500, times: 1 });
    mock.fail({ operation: "GET /v1/cluster-templates", status: 502 });

    expect((await call("GET /v1/api-keys/scope")).status).toBe(200);
    expect((await call("GET /v1/profile")).status).toBe(500);
    expect((await call("GET /v1/profile")).status).toBe(200);
    expect((await call("GET /v1/cluster-templates")).status).toBe(502);
    mock.reset();
    expect((await call("GET /v1/cluster-templates")).status).toBe(200);
  });

  it.each([
    [
      { operation: "getProfil", status: 503 },
      'the API has no operation "getProfil": did you mean "getProfile"?',
    ],
    [
      { operation: "GET /v1/profiles", delayMs: 1 },
      'the API has no operation "GET /v1/profiles": did you mean "GET /v1/profile"?',
    ],
    [
      { operation: "everything", status: 503 },
      'the API has no operation "everything": name an operationId, or a method and a path',
    ],
    [{ status: 99 }, "the status of a fault is a whole number from 200 to 599, not 99"],
    [{ status: NaN }, "the status of a fault is a whole number from 200 to 599, not NaN"],
  ])("that cannot happen is refused: %j", (rule, message) => {
    const mock = createMock();

    expect(() => {
      mock.fail(rule);
    }).toThrow(message);
  });

  it.each([204, 205, 304])("can be the status %i, which has no body", async (status) => {
    const mock = createMock();

    mock.fail({ operation: "getProfile", status });

    expect((await createCaller(mock)("GET /v1/profile")).status).toBe(status);
  });

  it("can leave the first calls alone", async () => {
    const mock = createMock();
    const call = createCaller(mock);
    const statuses: number[] = [];

    mock.fail({ operation: "getProfile", after: 2, times: 1, status: 503 });
    for (let count = 0; count < 4; count += 1)
      statuses.push((await call("GET /v1/profile")).status);

    expect(statuses).toEqual([200, 200, 503, 200]);
  });

  it("can lose the response to a call that was carried out", async () => {
    const mock = createMock();
    const call = createCaller(mock);
    const organization = "POST /v1/organization";
    const before = mock.requests.length;

    mock.fail({ operation: organization, broken: "lost" });
    const lost = call(organization, { appType: "app", name: "Ada", username: "ada" });

    await expect(lost).rejects.toThrow("broke the connection off");
    const { body } = await call("GET /v1/api-keys/scope");
    expect(body).toHaveProperty(
      "organizations",
      expect.arrayContaining([expect.objectContaining({ name: "Ada" })]),
    );
    expect(mock.requests.length - before).toBe(2);
  });

  it("can change the response, and delay it", async () => {
    const clock = manualClock();
    const mock = createMock({ clock });
    const call = createCaller(mock);

    mock.fail({ operation: "getProfile", change: () => ({ user: 7 }), delayMs: 300 });
    mock.fail({ operation: "getTokenScope", delayMs: 200 });

    expect((await call("GET /v1/profile")).body).toEqual({ user: 7 });
    expect((await call("GET /v1/api-keys/scope")).body).toHaveProperty("organizations");
    expect(clock.waits).toEqual([300, 200]);
  });

  it("ends its delay when the client aborts", async () => {
    const mock = createMock({ clock: stoppedClock });
    const controller = new AbortController();
    mock.fail({ delayMs: 60_000, status: 503 });

    const failed = mock.fetch("https://api.example.com/v1/profile", { signal: controller.signal });
    controller.abort(new Error("enough"));

    await expect(failed).rejects.toThrow("enough");
  });

  it.each<[what: string, fault: InjectedFault, kind: string]>([
    ["a reset", { broken: "reset" }, "connection"],
    ["a body that is not JSON", { broken: "malformed" }, "decode"],
    ["a status", { status: 503 }, "api"],
  ])("is taken by the client for what it is: %s", async (_what, fault, kind) => {
    const mock = createMock();
    const spheron = createClient({ fetch: mock.fetch, token: "token", maxAttempts: 1 });

    mock.fail(fault);
    const outcome = await spheron.v1.GET("/profile").result();

    expect(!outcome.ok && outcome.error.kind).toBe(kind);
  });

  it("that never responds is a timeout to the client", async () => {
    const mock = createMock();
    const clock = manualClock();
    let report = () => undefined as void;
    const sent = new Promise<void>((resolve) => (report = resolve));
    const fetch: typeof mock.fetch = (...call) => {
      report();
      return mock.fetch(...call);
    };
    const spheron = createClient({ fetch, token: "token", clock, maxAttempts: 1 });

    mock.fail({ broken: "timeout" });
    const waiting = spheron.v1.GET("/profile").result();
    await sent;
    clock.endLimits();

    const outcome = await waiting;
    expect(!outcome.ok && outcome.error.kind).toBe("timeout");
  });
});

describe("latency", () => {
  it("comes before each response, and ends when the client aborts", async () => {
    const clock = manualClock();
    await createCaller(createMock({ latencyMs: 50, clock }))("GET /v1/profile");
    const { fetch } = createMock({ latencyMs: 50, clock: stoppedClock });

    const failed = fetch("https://api.example.com/v1/profile", { signal: AbortSignal.abort() });

    await expect(failed).rejects.toThrow(/abort/);
    expect(clock.waits).toEqual([50]);
  });
});
