import { cpSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, inject } from "vitest";
import type { Versions } from "./packed.ts";

/** The path of the tarball, which all test files of a run share. */
export function packedTarball(): Promise<string> {
  return askForPath("GET", "");
}

async function askForPath(method: string, body: string): Promise<string> {
  // `fetch` waits five minutes for a response, and packing may take longer on a slow machine.
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(inject("packedUrl"), { method }, resolve).on("error", reject).end(body);
  });
  const path = await text(response);
  if (response.statusCode !== 200) throw new Error(path);
  return path;
}

/**
 * The folder of a project that has the tarball and the given packages (`{ undici: "7.30.2" }`) installed, for all tests
 * of a file. It is a copy: npm takes longer, and is asked once for the same packages.
 */
export function packedProject(dependencies: Versions = {}): () => string {
  let folder: string | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "spheron-client-consumer-"));
    const installed = await askForPath("POST", JSON.stringify(dependencies));
    // The other `cp` takes four times as long.
    cpSync(installed, folder, { recursive: true, verbatimSymlinks: true });
  });
  afterAll(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
  });
  return () => {
    if (folder === undefined) throw new Error("the project is made before the tests begin");
    return folder;
  };
}
