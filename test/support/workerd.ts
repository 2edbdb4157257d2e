import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";

const architectures: Readonly<Record<string, string>> = { x64: "64", arm64: "arm64" };
const platform = `${process.platform}-${architectures[process.arch] ?? process.arch}`;
const binary = resolve(
  import.meta.dirname,
  `../runtimes/node_modules/@cloudflare/workerd-${platform}/bin/workerd`,
);

/** Why no worker can be run here; `undefined` where they can. */
export const withoutWorkerd = platform.startsWith("linux-")
  ? undefined
  : `test/runtimes installs no workerd for ${platform}`;

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
  close(): Promise<void>;
}

/** Runs the workers in one workerd, which may reach every address. */
export async function startWorkers(folder: string, workers: readonly Worker[]): Promise<Workers> {
  await writeFile(join(folder, "workers.capnp"), settingsOf(workers));
  const args = ["serve", "workers.capnp", "--control-fd=3"];
  const child = spawn(binary, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  let said = "";
  child.stderr?.on("data", (part) => (said += String(part)));
  const urls = new Map<string, string>();
  const control = child.stdio[3];
  if (!(control instanceof Readable)) throw new Error("workerd has no pipe to say its ports");
  for await (const line of createInterface(control)) {
    const { socket, port } = JSON.parse(line) as { socket: string; port: number };
    urls.set(socket, `http://127.0.0.1:${port}`);
    if (urls.size === workers.length) break;
  }
  if (urls.size < workers.length) throw new Error(`workerd has not started: ${said}`);
  return {
    urls,
    async close() {
      child.kill();
      await ended;
    },
  };
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
  return `using Workerd = import "/workerd/workerd.capnp";
const settings :Workerd.Config = (
  sockets = [${sockets.join(", ")}],
  services = [${services.join(", ")},
    (name = "internet", network = (allow = ["public", "private"]))]);
`;
}
