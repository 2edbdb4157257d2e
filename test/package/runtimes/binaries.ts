import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const { platform, arch } = process;

/** Why npm has none of the other runtimes for this machine, where that is so. */
export const lacking =
  platform === "linux" && (arch === "x64" || arch === "arm64")
    ? undefined
    : `npm has no runtime for ${platform}-${arch} here`;

const isArm = arch === "arm64";
const installed = (path: string) => join(import.meta.dirname, "node_modules", path);

export const otherNodes: Readonly<Record<string, string>> = Object.fromEntries(
  ["22", "24", "26"].map((version) => [
    version,
    installed(`node${version}-linux-${arch}/bin/node`),
  ]),
);
export const deno = installed(`@deno/linux-${arch}-glibc/deno`);
// The other build for x64 needs a processor with AVX2.
export const bun = installed(`@oven/bun-linux-${isArm ? "aarch64" : "x64-baseline"}/bin/bun`);
export const workerd = installed(`@cloudflare/workerd-linux-${isArm ? "arm64" : "64"}/bin/workerd`);

/** What the binary says it is: `24.21.0`. */
export async function versionOf(binary: string): Promise<string> {
  const { stdout } = await run(binary, ["--version"]);
  return /\d[\d.-]*/.exec(stdout)?.[0] ?? stdout;
}
