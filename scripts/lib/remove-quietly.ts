import { rm } from "node:fs/promises";

/** Removes what is in nobody's way, so that it may stay where it cannot be removed. */
export async function removeQuietly(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
