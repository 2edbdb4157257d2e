import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { guideBlocks } from "./test/docs/plugin.ts";
import { LongFirst } from "./test/support/long-first.ts";
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
    // One more than there are cores, since many tests wait for processes; by default one core is left idle.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongFirst },
    reporters: ["default", "./test/support/closing-line.ts"],
  },
});
