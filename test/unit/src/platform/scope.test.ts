import { describe, expect, it } from "vitest";
import { ConfigError, createClient } from "../../../../src/index.ts";
import { pick } from "../../../../src/validate/pick.ts";
import { scopeOf } from "../../../../src/platform/scope.ts";
import { serve } from "../../../support/http.ts";

const user = { id: "u", name: "Ada", username: "ada", email: "ada@example.com" };
const organization = { id: "o", name: "Example", username: "example", appType: "storage" };

/** A client of a server that answers with each body once, then with the last, and the paths it was asked for. */
async function answeringInTurn(...bodies: object[]) {
  const asked: string[] = [];
  const baseUrl = await serve((request, response) => {
    const body = bodies[Math.min(asked.length, bodies.length - 1)];
    asked.push(request.url ?? "");
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
  return { spheron: createClient({ baseUrl, token: "t" }), asked };
}

describe("scopeOf", () => {
  it("asks once for each client, also when asked at the same time", async () => {
    const { spheron, asked } = await answeringInTurn({ user, organizations: [organization] });

    const [first, second] = await Promise.all([scopeOf(spheron), scopeOf(spheron)]);
    const third = await scopeOf(spheron, { product: "storage" });

    expect(asked).toEqual(["/v1/api-keys/scope"]);
    expect([first, second, third]).toEqual(
      Array(3).fill({ organizationId: "o", organization, user }),
    );
  });

  it("asks again with refresh, and after a failure", async () => {
    const other = { ...organization, id: "p" };
    const { spheron, asked } = await answeringInTurn(
      { error: true, message: "Unauthorized" },
      { user, organizations: [organization] },
      { user, organizations: [other] },
    );

    await expect(scopeOf(spheron)).rejects.toThrow("Unauthorized");
    expect(await scopeOf(spheron)).toHaveProperty("organizationId", "o");
    expect(await scopeOf(spheron, { refresh: true })).toHaveProperty("organizationId", "p");
    expect(await scopeOf(spheron)).toHaveProperty("organizationId", "p");
    expect(asked).toHaveLength(3);
  });

  it.each([
    ["of several organizations", [organization, organization], /belongs to 2 organizations/],
    ["of none", [], /belongs to no organization/],
    ["for another product", [organization], /is for storage, and this needs one for compute/],
  ])("refuses a token %s", async (_what, organizations, message) => {
    const { spheron } = await answeringInTurn({ user, organizations });

    const scope = scopeOf(spheron, { product: "compute" });

    await expect(scope).rejects.toThrow(message);
    await expect(scope).rejects.toBeInstanceOf(ConfigError);
  });

  it("takes a token that does not say what it is for", async () => {
    const older = pick(organization, ["id", "name", "username"]);
    const { spheron } = await answeringInTurn({ user, organizations: [older] });

    expect(await scopeOf(spheron, { product: "compute" })).toHaveProperty("organizationId", "o");
  });
});
