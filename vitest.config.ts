import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/packed-setup.ts",
    // Some tests run whole commands, which start a compiler each.
    testTimeout: 120_000,
    // By default one core is left idle, which is half of a machine that has two.
    maxWorkers: "100%",
    reporters: ["default", "./test/support/closing-line.ts"],
  },
});
