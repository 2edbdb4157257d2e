import { expect, it } from "vitest";
import { replaceModule } from "../../../support/replaced-module.ts";

it("says what to install where undici is missing", async () => {
  replaceModule("node:module", () => ({
    createRequire: () => () => {
      throw Object.assign(new Error("Cannot find module 'undici'"), { code: "MODULE_NOT_FOUND" });
    },
  }));
  const { createTransport } = await import("../../../../src/node/create-transport.ts");

  expect(() => createTransport()).toThrow(
    expect.objectContaining({
      name: "ConfigError",
      message: "spheron-client/node needs the package undici: npm install undici@7",
    }),
  );
});
