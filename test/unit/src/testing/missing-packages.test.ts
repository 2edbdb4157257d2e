import { expect, it } from "vitest";
import type * as Client from "../../../../src/index.ts";
import { replaceModule } from "../../../support/replaced-module.ts";

it("says what to install where ajv is missing", async () => {
  replaceModule("ajv-formats", () => {
    throw new Error("Cannot find package 'ajv-formats'");
  });
  const { createMock, startMockServer } = await import("../../../../src/testing/index.ts");
  const expected = expect.objectContaining({
    name: "ConfigError",
    message:
      "the mock needs the packages ajv and ajv-formats: npm install --save-dev ajv@8 ajv-formats@3",
  }) as unknown;

  await expect(createMock().fetch("https://api.example.com/status")).rejects.toEqual(expected);
  await expect(startMockServer()).rejects.toEqual(expected);
  const { createClient }: typeof Client = await import("../../../../src/index.ts");
  const spheron = createClient({ fetch: createMock().fetch, token: "any" });
  await expect(spheron.v1.GET("/profile")).rejects.toEqual(expected);
});
