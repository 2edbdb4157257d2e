import { describe, expect, it } from "vitest";
import { createClient } from "../../../../src/index.ts";
import { createTransport } from "../../../../src/node/create-transport.ts";
import { createRaw } from "../../../../src/raw.ts";
import { recorded } from "./recorded.ts";

const times = [NaN, 0, -1, -Infinity, "5" as unknown as number];

describe.each([
  ...["timeoutMs", "attemptTimeoutMs"].map((name) => [name, times, "above 0"] as const),
  ["maxAttempts", [...times, 1.5], "a whole number from 1"],
] as const)("%s", (name, values, wanted) => {
  it.each(values)("is refused as %s when the client is made", (value) => {
    expect(() => createClient({ [name]: value })).toThrow(`${name} has to be ${wanted}`);
  });

  it.each(values)("is refused as %s by a call, which sends nothing", async (value) => {
    const { spheron, seen } = await recorded();
    const message = `GET /v1/profile: ${name} has to be ${wanted}`;

    await expect(spheron.v1.GET("/profile", { [name]: value })).rejects.toThrow(message);
    await expect(createRaw(spheron).GET("/v1/profile", { [name]: value })).rejects.toThrow(message);
    expect(seen).toEqual([]);
  });

  it("may be infinite", async () => {
    const { spheron } = await recorded({ [name]: Infinity });

    expect(await spheron.v1.GET("/profile", { [name]: Infinity })).toEqual({});
  });
});

it.each([NaN, 0, -1, 1.5])("maxErrorBodyBytes and maxConnections are refused as %d", (value) => {
  expect(() => createClient({ maxErrorBodyBytes: value })).toThrow("maxErrorBodyBytes has to be");
  expect(() => createTransport({ maxConnections: value })).toThrow("maxConnections has to be");
});
