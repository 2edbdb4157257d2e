import { mkdir, readFile, readdir, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withLock } from "../../../../scripts/lib/lock.ts";
import { emptyFolder } from "../../../support/command.ts";

const done = () => Promise.resolve("done");

/** Holds the lock until the test lets it go. */
async function hold(root: string) {
  let release: () => void = () => undefined;
  let taken: () => void = () => undefined;
  const isTaken = new Promise<void>((resolve) => (taken = resolve));
  const work = new Promise<void>((resolve) => (release = resolve));
  const held = withLock(root, () => {
    taken();
    return work;
  });
  await isTaken;
  return { held, release };
}

/** Writes the lock of a process. */
async function lockFor(holder: object | string): Promise<string> {
  const root = await emptyFolder();
  const text = typeof holder === "string" ? holder : JSON.stringify(holder);
  await writeFile(join(root, ".replacing.lock"), text);
  return root;
}

/** The number of a process that has ended; Linux gives out none as high. */
const ended = 2 ** 30;

describe("the lock of a project", () => {
  it("is held by one at a time, and the other learns by whom", async () => {
    const root = await emptyFolder();
    const { held, release } = await hold(root);

    await expect(withLock(root, done)).rejects.toThrow(
      `another command is writing here: process ${process.pid} (run this again when it has ended, or remove .replacing.lock if it no longer runs)`,
    );
    release();
    await held;

    expect(await withLock(root, done)).toBe("done");
    expect(await readdir(root)).toEqual([]);
  });

  it("goes to one of many that want it at once", async () => {
    const root = await lockFor({ pid: ended, host: hostname() });
    let atWork = 0;

    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        withLock(root, async () => {
          atWork += 1;
          expect(atWork).toBe(1);
          await readFile(join(root, ".replacing.lock"));
          atWork -= 1;
        }),
      ),
    );

    const refused = outcomes.flatMap((one) =>
      one.status === "rejected" ? String(one.reason) : [],
    );
    expect(refused.length).toBeLessThan(20);
    for (const reason of refused) expect(reason).toContain("another command is writing here");
    expect(await readdir(root)).toEqual([]);
  });

  it("is taken over also after a process that ended while it did so", async () => {
    const root = await lockFor({ pid: ended, host: hostname() });
    const guard = join(root, ".replacing.lock.guard");
    await mkdir(guard);
    await utimes(guard, 0, 0);

    expect(await withLock(root, done)).toBe("done");
    expect(await readdir(root)).toEqual([]);
  });

  it("is let go when the work fails", async () => {
    const root = await emptyFolder();

    await expect(withLock(root, () => Promise.reject(new Error("no")))).rejects.toThrow("no");

    expect(await readdir(root)).toEqual([]);
  });

  it.each([
    ["has ended", { pid: ended, host: hostname() }],
    ["had the number of one that runs", { pid: process.ppid, host: hostname(), started: "1" }],
  ])("is taken over when its process %s", async (_what, holder) => {
    const root = await lockFor(holder);

    expect(await withLock(root, done)).toBe("done");
    expect(await readdir(root)).toEqual([]);
  });

  it.each([
    ["runs", { pid: process.ppid, host: hostname() }, `process ${process.ppid} (`],
    ["is on another machine", { pid: ended, host: "elsewhere" }, `process ${ended} on elsewhere (`],
    ["is not known", "", "a process ("],
    ["is damaged", '{"pid": -1}', "a process ("],
  ])("is respected when its process %s", async (_what, holder, said) => {
    const root = await lockFor(holder);

    await expect(withLock(root, done)).rejects.toThrow(said);
    expect(await readdir(root)).toEqual([".replacing.lock"]);
  });
});
