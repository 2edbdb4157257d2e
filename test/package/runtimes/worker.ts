import { basename } from "node:path";
import type { Outcome } from "../consumers/trial.ts";
import { startWorkers } from "../../support/workerd.ts";
import { versionOf, workerd } from "./binaries.ts";
import { bundleProgram } from "./program.ts";
import type { Runtime } from "./runtime.ts";

const name = "program";
const compatibilityDate = "2026-11-01";

/** What Cloudflare's workers run on. */
export const workerRuntime: Runtime = {
  name: "workerd",
  missing: () => undefined,
  version: () => versionOf(workerd),
  async tryPackage(project, surroundings) {
    const module = basename(await bundleProgram("worker", project));
    const workers = await startWorkers(project, [
      { name, module, compatibilityDate, bindings: {} },
    ]);
    try {
      const body = JSON.stringify(surroundings);
      const answer = await fetch(workers.urls.get(name) ?? "", { method: "POST", body });
      return (await answer.json()) as Outcome[];
    } catch (cause) {
      throw new Error(`workerd: ${workers.complaints()}`, { cause });
    } finally {
      await workers.close();
    }
  },
};
