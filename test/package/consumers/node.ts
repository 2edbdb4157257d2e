import { setupServer } from "msw/node";
import { createClient } from "spheron-client";
import { createGpuClient } from "spheron-client/gpu";
import { gpuMockHandlers } from "spheron-client/gpu/testing/msw";
import { mockHandlers } from "spheron-client/testing/msw";
import { everywhere } from "./everywhere.ts";
import { listProjects, projectNames } from "./list-projects.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { rentedMachine, rentMachine } from "./rent-machine.ts";
import type { Trial } from "./trial.ts";
import { withFiles } from "./with-files.ts";

const mocked: Trial = {
  helper: "mockHandlers",
  expected: projectNames,
  async run({ token }) {
    const server = setupServer(...mockHandlers().handlers);
    server.listen();
    try {
      return await listProjects(createClient({ token }));
    } finally {
      server.close();
    }
  },
};

const mockedGpu: Trial = {
  helper: "gpuMockHandlers",
  expected: rentedMachine,
  async run() {
    const { handlers, clock } = gpuMockHandlers();
    const server = setupServer(...handlers);
    server.listen();
    try {
      return await rentMachine(createGpuClient({ clock, token: "any" }));
    } finally {
      server.close();
    }
  },
};

await printOutcomes([...everywhere, ...withFiles, mocked, mockedGpu]);
