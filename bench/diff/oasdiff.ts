import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { flags, type Finding } from "../../test/unit/scripts/diff/oasdiff.ts";

export interface Run {
  readonly totalMs: number;
  readonly peakBytes: number;
  readonly findings: readonly Finding[];
}

/** Runs oasdiff once, and reads the peak of its memory from Linux while it runs. */
export async function runOasdiff(binary: string, files: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(binary, ["changelog", ...files, ...flags]);
  let peakBytes = 0;
  const look = setInterval(() => {
    void readFile(`/proc/${child.pid ?? 0}/status`, "utf8").then(
      (status) => {
        peakBytes = Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024 || peakBytes;
      },
      // It has ended meanwhile.
      () => undefined,
    );
  }, 20);
  const written = await text(child.stdout);
  clearInterval(look);
  return {
    totalMs: performance.now() - start,
    peakBytes,
    findings: JSON.parse(written) as Finding[],
  };
}
