import { defineConfig } from "vitest/config";
import { guideBlocks } from "./test/docs/plugin.ts";
import { patience } from "./test/support/patience.ts";

export default defineConfig({
  plugins: [guideBlocks()],
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/packed-setup.ts", "test/support/compiled-commands.ts"],
    testTimeout: patience.testMs,
    hookTimeout: patience.testMs,
    teardownTimeout: patience.stepMs,
    expect: { poll: { timeout: patience.stepMs } },
    // Files share what they import, whose loading takes a fifth of the time otherwise.
    isolate: false,
    // By default one core is left idle, which is half of a machine that has two.
    maxWorkers: "100%",
    reporters: ["default", "./test/support/closing-line.ts"],
  },
});
