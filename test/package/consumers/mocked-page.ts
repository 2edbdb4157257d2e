import { setupWorker } from "msw/browser";
import { createClient } from "spheron-client";
import { createGpuClient } from "spheron-client/gpu";
import { gpuMockHandlers } from "spheron-client/gpu/testing/msw";
import { mockHandlers } from "spheron-client/testing/msw";
import { listProjects, projectNames } from "./list-projects.ts";
import { rentedMachine, rentMachine } from "./rent-machine.ts";
import { runTrials, type Trial } from "./trial.ts";

const mocked: Trial = {
  helper: "mockHandlers",
  expected: projectNames,
  async run() {
    const worker = setupWorker(...mockHandlers().handlers);
    await worker.start({ quiet: true });
    try {
      return await listProjects(createClient({ token: "any" }));
    } finally {
      worker.stop();
    }
  },
};

const mockedGpu: Trial = {
  helper: "gpuMockHandlers",
  expected: rentedMachine,
  async run() {
    const { handlers, clock } = gpuMockHandlers();
    const worker = setupWorker(...handlers);
    await worker.start({ quiet: true });
    try {
      return await rentMachine(createGpuClient({ clock, token: "any" }));
    } finally {
      worker.stop();
    }
  },
};

globalThis.tryEverything = (surroundings) => runTrials([mocked, mockedGpu], surroundings);
