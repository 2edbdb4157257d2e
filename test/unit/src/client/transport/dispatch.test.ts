import { describe, expect, it } from "vitest";
import { createClient } from "../../../../../src/index.ts";
import { closedPort, serve } from "../../../../support/http.ts";

describe("a call without an answer", () => {
  it("fails with the code of the system where nobody listens", async () => {
    const spheron = createClient({ baseUrl: await closedPort(), token: "t", maxAttempts: 1 });

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({
      kind: "connection",
      code: "ECONNREFUSED",
      retryable: true,
      attempts: 1,
    });
  });

  it("fails by operation when the connection breaks before the answer", async () => {
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
