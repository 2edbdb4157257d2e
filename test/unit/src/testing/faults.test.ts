import { describe, expect, it } from "vitest";
import { createClient } from "../../../../src/index.ts";
import { createMock } from "../../../../src/testing/index.ts";
import { manualClock } from "../../../support/clock.ts";
import { createCaller } from "./caller.ts";

const faulty = (fault: string) =>
  ["GET /v1/profile", undefined, { "x-mock-fault": fault }] as const;

describe("a fault", () => {
  it("asked for by header is over after so many times, and begins again", async () => {
    const call = createCaller(createMock());
    const statuses: number[] = [];

    for (let count = 0; count < 6; count += 1) {
      statuses.push((await call(...faulty("status=503; times=2; retry-after=1"))).status);
    }

    expect(statuses).toEqual([503, 503, 200, 503, 503, 200]);
    const { headers } = await call(...faulty("status=429; retry-after=7"));
    expect(headers.get("retry-after")).toBe("7");
  });

  it("asked for by the test meets the operation that it names", async () => {
    const mock = createMock();
    const call = createCaller(mock);

    mock.fail({ operation: "getProfile", status: 500, times: 1 });
    mock.fail({ operation: "GET /v2/profile", status: 502 });

    expect((await call("GET /v1/api-keys/scope")).status).toBe(200);
    expect((await call("GET /v1/profile")).status).toBe(500);
    expect((await call("GET /v1/profile")).status).toBe(200);
    expect((await call("GET /v2/profile")).status).toBe(502);
    mock.reset();
    expect((await call("GET /v2/profile")).status).toBe(200);
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

  it("can lose the answer to a call that was carried out", async () => {
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

  it("can make another answer of what the mock answers, and let it wait", async () => {
    const clock = manualClock();
    const mock = createMock({ clock });
    const call = createCaller(mock);

    mock.fail({ operation: "getProfile", change: () => ({ user: 7 }), delayMs: 300 });
    mock.fail({ operation: "getTokenScope", delayMs: 200 });

    expect((await call("GET /v1/profile")).body).toEqual({ user: 7 });
    expect((await call("GET /v1/api-keys/scope")).body).toHaveProperty("organizations");
    expect(clock.waits).toEqual([300, 200]);
  });

  it("is what the client takes it for", async () => {
    const mock = createMock();
    const clock = manualClock();
    const spheron = createClient({ fetch: mock.fetch, token: "token", clock, maxAttempts: 1 });
    const failed = async (fault: string) => {
      const headers = { "x-mock-fault": fault };
      const outcome = await spheron.v1.GET("/profile", { headers }).result();
      return outcome.ok ? "none" : outcome.error.kind;
    };

    expect(await failed("reset")).toBe("connection");
    expect(await failed("malformed")).toBe("decode");
    expect(await failed("status=503")).toBe("api");
    const waiting = failed("timeout");
    await expect.poll(() => mock.requests.length).toBe(3);
    clock.endLimits();
    expect(await waiting).toBe("timeout");
  });

  it("that the mock does not know is told", async () => {
    const call = createCaller(createMock());

    for (const fault of ["", "status", "status=1000", "reset; twice", "explode"]) {
      const { status, body } = await call(...faulty(fault));
      expect(status, fault).toBe(400);
      expect((body as { message: string }).message).toMatch(
        /^x-mock-fault is .*, not reset, timeout/,
      );
    }
  });
});

describe("latency", () => {
  it("is that of the header, or of the options", async () => {
    const clock = manualClock();
    const call = createCaller(createMock({ latencyMs: 50, clock }));

    await call("GET /v1/profile");
    await call("GET /v1/profile", undefined, { "x-mock-latency-ms": "2000" });
    await call("GET /v1/profile", undefined, { "x-mock-latency-ms": "0" });

    expect(clock.waits).toEqual([50, 2000]);
  });
});
