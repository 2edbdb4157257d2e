import { setupWorker } from "msw/browser";
import { createClient } from "spheron-client";
import { mockHandlers } from "spheron-client/testing/msw";
import { listProjects, projectNames } from "./list-projects.ts";
import { runTrials, type Trial } from "./trial.ts";

const mocked: Trial = {
  helper: "mockHandlers",
  expected: projectNames,
  async run() {
    const worker = setupWorker(...mockHandlers().handlers);
    await worker.start({ quiet: true });
    return listProjects(createClient({ token: "any" }));
  },
};

globalThis.tryEverything = (surroundings) => runTrials([mocked], surroundings);
