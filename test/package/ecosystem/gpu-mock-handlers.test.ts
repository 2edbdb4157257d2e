import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGpuClient } from "../../../src/gpu.ts";
import { gpuMockHandlers } from "../../../src/testing/gpu/msw.ts";

const mock = gpuMockHandlers();
const elsewhere = gpuMockHandlers({ baseUrl: "https://proxy.example.com/gpu/" });
const server = setupServer(...mock.handlers, ...elsewhere.handlers);

describe("the mock of the GPU marketplace behind msw", () => {
  beforeAll(() => {
    server.listen({ onUnhandledRequest: "error" });
  });
  afterAll(() => {
    server.close();
  });

  it("keeps what was created", async () => {
    const gpu = createGpuClient({ token: "any" });
    const body = { name: "mine", publicKey: "ssh-ed25519 AAAAC3Nz" };

    await gpu.POST("/api/ssh-keys", { body });

    expect((await gpu.GET("/api/ssh-keys")).map(({ name }) => name)).toEqual(["laptop", "mine"]);
    expect(mock.violations).toEqual([]);
  });

  it("is where the client expects the API, pages and all", async () => {
    const gpu = createGpuClient({ token: "any", baseUrl: "https://proxy.example.com/gpu" });

    await gpu.GET("/api/balance");
    const page = await fetch("https://proxy.example.com/gpu/login");

    expect(page.headers.get("content-type")).toContain("text/html");
    expect(elsewhere.requests.map(({ path }) => path)).toEqual(["/api/balance", "/login"]);
  });
});
