import { describe, expect, it } from "vitest";
import { createClient } from "../../../../../src/index.ts";
import { manualClock } from "../../../../support/clock.ts";
import { closedPort, serve } from "../../../../support/http.ts";

describe("a call without a response", () => {
  it("fails with the code of the system where nobody listens", async () => {
    const spheron = createClient({ baseUrl: await closedPort(), token: "t", maxAttempts: 1 });

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({
      kind: "connection",
      code: "ECONNREFUSED",
      retryable: true,
      attempts: 1,
    });
  });

  it("fails by operation when the connection breaks before the response", async () => {
    const baseUrl = await serve((request) => request.socket.destroy());

    await expect(createClient({ baseUrl, token: "t" }).v1.GET("/profile")).rejects.toMatchObject({
      kind: "connection",
      method: "GET",
      path: "/v1/profile",
    });
  });

  it("never says the filled path, which may hold what is nobody's business", async () => {
    const spheron = createClient({ baseUrl: await closedPort(), token: "t", maxAttempts: 1 });

    const error: unknown = await spheron.v1
      .GET("/project/{projectId}", { params: { path: { projectId: "private-id" } } })
      .catch((reason: unknown) => reason);

    expect(error).toHaveProperty("path", "/v1/project/{projectId}");
    expect(String(error)).toContain(
      "GET /v1/project/{projectId} got no response (connect ECONNREFUSED",
    );
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("private-id");
  });
});

describe("a fetch of the caller", () => {
  it.each([
    ["a mistake", () => (undefined as unknown as { call(): never }).call()],
    ["a name that nobody knows", () => missing()],
    [
      "a stack that overflows",
      function overflow(): never {
        return overflow();
      },
    ],
  ])("with %s in it is called once", async (_what, fail) => {
    let calls = 0;
    const fetch = () => {
      calls += 1;
      return fail();
    };

    const result = await createClient({ token: "t", fetch }).v1.GET("/profile").result();

    expect(result).toMatchObject({ error: { kind: "connection", retryable: false, attempts: 1 } });
    expect(calls).toBe(1);
  });

  it.each([
    "fetch failed",
    "Failed to fetch",
    "Load failed",
    "terminated",
    "network error",
    "NetworkError when attempting to fetch resource.",
    "error sending request for url (https://api.example/v1/undefined?a=null)",
    "Unable to connect. Is the computer able to access the url?",
  ])("that fails as platforms do is called again: %s", async (message) => {
    let calls = 0;
    const fetch = () => {
      calls += 1;
      return calls === 1
        ? Promise.reject(new TypeError(message))
        : Promise.resolve(Response.json({}));
    };

    await createClient({ token: "t", fetch, clock: manualClock() }).v1.GET("/profile");

    expect(calls).toBe(2);
  });

  it("may fail with a cause that is its own cause", async () => {
    const circular = new Error("round and round");
    circular.cause = new Error("and round", { cause: circular });
    const fetch = () => Promise.reject(circular);

    const call = createClient({ token: "t", fetch, maxAttempts: 1 }).v1.GET("/profile");

    await expect(call).rejects.toMatchObject({
      kind: "connection",
      cause: { message: "round and round" },
    });
  });

  it("may fail with an error that holds the request: only what it says is kept", async () => {
    class ClientError extends Error {
      override name = "ClientError";
      code = "EPROTO";
      constructor(readonly request: object) {
        super("the proxy https://me:password@proxy.example said no to very-secret-token");
      }
    }
    const fetch = (_url: string, init: RequestInit) => Promise.reject(new ClientError(init));

    const error: unknown = await createClient({ token: "very-secret-token", fetch, maxAttempts: 1 })
      .v1.GET("/profile")
      .catch((reason: unknown) => reason);

    expect(error).toMatchObject({
      code: "EPROTO",
      cause: { name: "ClientError", message: "the proxy https://proxy.example said no to [token]" },
    });
    expect((error as Error).cause).toBeInstanceOf(ClientError);
    expect((error as Error).cause).not.toHaveProperty("request");
  });
});

declare function missing(): never;
