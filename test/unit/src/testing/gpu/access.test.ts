import { describe, expect, it } from "vitest";
import { createGpuClient } from "../../../../../src/gpu.ts";
import { createGpuMock } from "../../../../../src/testing/gpu/index.ts";
import { createCaller } from "../caller.ts";
import { createGpu, offers, orderMachine, refusalOf, teamId } from "./ordered.ts";

describe("an API key", () => {
  it("may be any, unless some are named", async () => {
    const any = createGpuMock();
    const named = createGpuMock({ tokens: ["sai_pk_mine"] });

    expect((await createCaller(any, "anything")("GET /api/balance")).status).toBe(200);
    expect((await createCaller(named, "sai_pk_mine")("GET /api/balance")).status).toBe(200);
    expect(await createCaller(named, "other")("GET /api/balance")).toMatchObject({
      status: 401,
      body: { error: "Unauthorized", message: "The API key is missing or invalid" },
    });
    expect((await createCaller(named, "other")("GET /api/gpu-offers")).status).toBe(401);
  });

  it("that is missing is refused, except for offers and providers", async () => {
    const call = createCaller(createGpuMock({ tokens: ["sai_pk_mine"] }));
    const statusOf = async (name: string) =>
      (await call(name, undefined, { authorization: "" })).status;

    expect(await statusOf("GET /api/ssh-keys")).toBe(401);
    expect(await statusOf("GET /api/providers")).toBe(200);
    expect(await statusOf("GET /api/gpu-offers")).toBe(200);
  });
});

describe("the balance", () => {
  it("is that of each team, one of which is the current", async () => {
    const other = "65a1c0de5ca1ab1e0ddba11b";
    const { gpu } = createGpu({
      balance: 7,
      teams: [
        { teamId: other, teamName: "Other", role: "member", balance: 1.5 },
        { teamId, isCurrentTeam: true },
      ],
    });

    expect(await gpu.GET("/api/balance")).toEqual({
      teams: [
        { teamId: other, teamName: "Other", balance: 1.5, isCurrentTeam: false, role: "member" },
        { teamId, teamName: "Team", balance: 7, isCurrentTeam: true, role: "owner" },
      ],
      currency: "USD",
    });
    expect(await gpu.GET("/api/teams")).toEqual([{ id: other }, { id: teamId }]);
  });

  it("pays the machines of the team", async () => {
    const { gpu, mock } = createGpu();
    await orderMachine(gpu);
    await orderMachine(gpu, { ...offers.cpu, name: "cpu" });

    mock.clock.advance(2 * 60 * 60_000);
    const { teams } = await gpu.GET("/api/balance");

    expect(teams[0]?.balance).toBeCloseTo(100 - 2 * (0.55 + 0.12), 3);
  });
});

describe("too many requests", () => {
  it("are refused for the rest of fifteen minutes, whoever sends them", async () => {
    const mock = createGpuMock({ requestLimit: 2 });
    const call = createCaller(mock);
    await call("GET /api/providers");
    await call("GET /api/balance");
    mock.clock.advance(60_000);

    const refused = await call("GET /api/providers", undefined, { authorization: "" });
    mock.clock.advance(14 * 60_000);
    const after = await call("GET /api/providers");

    expect(refused).toMatchObject({
      status: 429,
      body: { error: "Too Many Requests", code: "RATE_LIMIT_EXCEEDED" },
    });
    expect((refused.body as { retryAfter: number }).retryAfter).toBeGreaterThan(830);
    expect(refused.headers.has("retry-after")).toBe(false);
    expect(after.status).toBe(200);
  });

  it("are waited out by a client, which has no time to lose with the mock's clock", async () => {
    const mock = createGpuMock({ requestLimit: 1 });
    const { fetch, clock } = mock;
    const gpu = createGpuClient({ fetch, clock, token: "any", timeoutMs: 3_600_000 });
    await gpu.GET("/api/balance");

    await gpu.GET("/api/balance");

    expect(mock.requests.map(({ status }) => status)).toEqual([200, 429, 200]);
  });
});

it("a path outside /api is a page, and one that is not there a 404", async () => {
  const call = createCaller(createGpuMock());

  const page = await call("GET /deployments");

  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toMatch(/^text\/html/);
  expect(page.body).toContain("<!doctype html>");
  expect(await call("GET /api/other")).toMatchObject({
    status: 404,
    body: { error: "Not Found", message: "no such operation" },
  });
});

it("a reset restores what was there in the beginning", async () => {
  const { gpu, mock } = createGpu({ requestLimit: 7, orderLimit: 1 });
  const { id } = await orderMachine(gpu);
  await gpu.POST("/api/volumes", {
    body: { name: "models", provider: "voltage-park", sizeInGb: 10 },
  });
  const [key] = await gpu.GET("/api/ssh-keys");
  await gpu.DELETE("/api/ssh-keys/{id}", { params: { path: { id: key?.id ?? "" } } });

  mock.reset();

  expect(mock.requests).toEqual([]);
  expect(await gpu.GET("/api/deployments")).toEqual([]);
  expect(await gpu.GET("/api/ssh-keys")).toHaveLength(1);
  expect(await gpu.GET("/api/volumes")).toMatchObject({ total: 1 });
  expect((await orderMachine(gpu)).id).toBe(id);
  expect(await refusalOf(orderMachine(gpu))).toMatchObject({ status: 429 });
});
