import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { installPacked } from "./packed.ts";

/** The path of the tarball, which all test files of a run share. */
export async function packedTarball(): Promise<string> {
  const answer = await fetch(inject("tarballUrl"));
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

/**
 * The folder of a project that has the tarball and the given packages (`{ undici: "7.30.2" }`) installed, for all tests
 * of a file.
 */
export function packedProject(dependencies: Readonly<Record<string, string>> = {}): () => string {
  let folder: string | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "spheron-client-consumer-"));
    await installPacked(await packedTarball(), folder, dependencies);
  }, 120_000);
  afterAll(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
  });
  return () => {
    if (folder === undefined) throw new Error("the project is made before the tests begin");
    return folder;
  };
}
