import { setupServer } from "msw/node";
import { createClient } from "spheron-client";
import { mockHandlers } from "spheron-client/testing/msw";
import { everywhere } from "./everywhere.ts";
import { listProjects, projectNames } from "./list-projects.ts";
import { printOutcomes } from "./print-outcomes.ts";
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

await printOutcomes([...everywhere, ...withFiles, mocked]);
