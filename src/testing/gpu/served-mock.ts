import { listen } from "../api-mock-server.ts";
import { readChoice, readNumber } from "../command/mock-option.ts";
import type { ServedMock } from "../command/serve-mock.ts";

const fates = ["run", "fail", "reclaim"] as const;

/** The mock of the GPU marketplace, for the command that serves it. */
export const gpuMock: ServedMock = {
  options: {
    speed: {
      value: "N",
      about: `machines run N times sooner than after a minute, and may be terminated
N times sooner than after 20 minutes; 1 by default`,
    },
    machines: {
      value: "FATE",
      about:
        "how machines fare: run, fail, or reclaim, when their provider takes them back; run by default",
    },
    balance: { value: "USD", about: "whole US dollars that the team has; 100 by default" },
  },
  async start({ token, port, ...settings }, values) {
    const speed = readNumber(values, "speed", { least: 1, most: 3600 }) ?? 1;
    const machines = readChoice(values, "machines", fates);
    const balance = readNumber(values, "balance", { most: 1_000_000 });
    // Late, since it loads the whole model of the API, which the help does not need.
    const { createGpuMockParts, gpuMockDefaults } = await import("./gpu-mock.ts");
    const { engine } = createGpuMockParts({
      ...settings,
      machines,
      balance,
      tokens: token === undefined ? undefined : [token],
      deployMs: gpuMockDefaults.deployMs / speed,
      minimumRuntimeMinutes: gpuMockDefaults.minimumRuntimeMinutes / speed,
    });
    return listen(engine, { port });
  },
};
