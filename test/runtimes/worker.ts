import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Outcome } from "../consumers/trial.ts";
import { versionOf, workerd } from "./binaries.ts";
import { bundleProgram } from "./program.ts";
import type { Runtime } from "./runtime.ts";

/** What Cloudflare's workers run on. */
export const workerRuntime: Runtime = {
  name: "workerd",
  missing: () => undefined,
  version: () => versionOf(workerd),
  async tryPackage(project, surroundings) {
    const config = join(project, "worker.capnp");
    await writeFile(config, configOf(basename(await bundleProgram("worker", project))));
    const child = spawn(workerd, ["serve", config, "--control-fd=3"], {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    const ended = once(child, "close");
    let complaints = "";
    child.stderr?.on("data", (part) => (complaints += String(part)));
    try {
      const port = await portOf(child.stdio[3] as Readable);
      const body = JSON.stringify(surroundings);
      const answer = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body });
      return (await answer.json()) as Outcome[];
    } catch (cause) {
      throw new Error(`workerd: ${complaints}`, { cause });
    } finally {
      child.kill();
      await ended;
    }
  },
};

/** It may reach this machine, and nothing else. */
function configOf(program: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "program", worker = (
      modules = [(name = "program.js", esModule = embed "${program}")],
      compatibilityDate = "2026-11-01",
      globalOutbound = "machine",
    )),
    (name = "machine", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")],
);
`;
}

/** It tells of each socket in a line of JSON. */
async function portOf(control: Readable): Promise<number> {
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line) as { event: string; port: number };
    if (event === "listen") return port;
  }
  throw new Error("workerd ended before it listened");
}
