import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { packProject } from "./packed.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Answers with the path of the tarball, which the first request has made. */
    tarballUrl: string;
  }
}

/** Packs the project once for all test files of a run, and only when one of them asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "spheron-client-packed-"));
  let packed: Promise<string> | undefined;
  const server = createServer((_request, response) => {
    packed ??= packProject(folder);
    packed.then(
      (tarball) => response.end(tarball),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  project.provide("tarballUrl", `http://127.0.0.1:${port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  };
}
