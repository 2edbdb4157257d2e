import { mkdtemp, rm } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, inject } from "vitest";
import { installPacked } from "./packed.ts";

/** The path of the tarball, which all test files of a run share. */
export async function packedTarball(): Promise<string> {
  // `fetch` waits five minutes for a response, and packing may take longer on a slow machine.
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(inject("tarballUrl"), resolve).on("error", reject);
  });
  const body = await text(response);
  if (response.statusCode !== 200) throw new Error(body);
  return body;
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
  });
  afterAll(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
  });
  return () => {
    if (folder === undefined) throw new Error("the project is made before the tests begin");
    return folder;
  };
}
