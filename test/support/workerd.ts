import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { workerd } from "../package/runtimes/binaries.ts";

/** A module that is run as a worker, and what it finds in its environment. */
export interface Worker {
  readonly name: string;
  /** Relative to the folder. */
  readonly module: string;
  readonly compatibilityDate: string;
  readonly bindings: Readonly<Record<string, string>>;
}

export interface Workers {
  /** Address of each, by its name. */
  readonly urls: ReadonlyMap<string, string>;
  /** What workerd has written of its own accord, such as what a worker threw. */
  complaints(): string;
  close(): Promise<void>;
}

/** Runs the workers in one workerd, which may reach this machine and nothing else. */
export async function startWorkers(folder: string, workers: readonly Worker[]): Promise<Workers> {
  await writeFile(join(folder, "workers.capnp"), settingsOf(workers));
  const args = ["serve", "workers.capnp", "--control-fd=3"];
  const child = spawn(workerd, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe", "pipe"] });
  await once(child, "spawn");
  const ended = once(child, "close");
  let complaints = "";
  child.stderr?.on("data", (part) => (complaints += String(part)));
  const close = async () => {
    child.kill();
    await ended;
  };
  const urls = new Map<string, string>();
  const control = child.stdio[3];
  if (!(control instanceof Readable)) throw new Error("workerd has no pipe to say its ports");
  for await (const line of createInterface(control)) {
    const { socket, port } = JSON.parse(line) as { socket: string; port: number };
    urls.set(socket, `http://127.0.0.1:${port}`);
    if (urls.size === workers.length) break;
  }
  if (urls.size < workers.length) {
    await close();
    throw new Error(`workerd has not started: ${complaints}`);
  }
  return { urls, complaints: () => complaints, close };
}

function settingsOf(workers: readonly Worker[]): string {
  const text = (value: string) => JSON.stringify(value);
  const sockets = workers.map(
    ({ name }) =>
      `(name = ${text(name)}, address = "127.0.0.1:0", http = (), service = ${text(name)})`,
  );
  const services = workers.map(({ name, module, compatibilityDate, bindings }) => {
    const values = Object.entries(bindings).map(
      ([key, value]) => `(name = ${text(key)}, text = ${text(value)})`,
    );
    return `(name = ${text(name)}, worker = (
      modules = [(name = "worker", esModule = embed ${text(module)})],
      compatibilityDate = ${text(compatibilityDate)},
      bindings = [${values.join(", ")}]))`;
  });
  // Workers send their requests to the service of this name.
  return `using Workerd = import "/workerd/workerd.capnp";
const settings :Workerd.Config = (
  sockets = [${sockets.join(", ")}],
  services = [${services.join(", ")},
    (name = "internet", network = (allow = ["local"]))]);
`;
}
