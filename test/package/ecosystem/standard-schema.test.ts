import { sValidator } from "@hono/standard-validator";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, it } from "vitest";
import { getTokenScope } from "../../../generated/platform/validators/getTokenScope.ts";
import type { TokenScope } from "../../../src/platform/types.ts";

const scope: TokenScope = {
  organizations: [{ id: "64b7f2a90c1d2e3f4a5b6c7d", name: "Ada", username: "ada" }],
  user: { id: "64b7f2a90c1d2e3f4a5b6c7e", username: "ada", name: "Ada", email: "ada@example.com" },
};

describe("a validator in tRPC", () => {
  const { procedure, router, createCallerFactory } = initTRPC.create();
  const createCaller = createCallerFactory(
    router({
      read: procedure.output(getTokenScope).query(() => ({ ...scope, secret: "x" })),
      write: procedure.input(getTokenScope).mutation(({ input }) => input.user.name),
    }),
  );
  const caller = createCaller({});

  it("is the output of a procedure, which returns what the document declares", async () => {
    const data = await caller.read();

    expectTypeOf(data).toEqualTypeOf<TokenScope>();
    expect(data).toEqual(scope);
  });

  it("is the input of a procedure, which refuses what does not fit", async () => {
    expect(await caller.write(scope)).toBe("Ada");
    await expect(caller.write({ ...scope, user: 1 } as never)).rejects.toThrow(
      "must be object, and is number",
    );
  });
});

describe("a validator in Hono", () => {
  const app = new Hono().post("/scope", sValidator("json", getTokenScope), (context) => {
    const data = context.req.valid("json");
    expectTypeOf(data).toEqualTypeOf<TokenScope>();
    return context.text(data.user.name);
  });
  const post = async (body: unknown) => {
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await app.request("/scope", init);
    return { status: response.status, text: await response.text() };
  };

  it("passes a body that fits, with its type", async () => {
    expect(await post(scope)).toEqual({ status: 200, text: "Ada" });
  });

  it("refuses a body that does not fit, and says where", async () => {
    const { status, text } = await post({ ...scope, user: null });

    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      error: [{ message: "must be object, and is null", path: ["user"] }],
    });
  });
});
