import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { installPacked, packProject, type Versions } from "./packed.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Answers with paths that the first request has made: see `packed-project.ts`. */
    packedUrl: string;
  }
}

/**
 * Packs the project once for all test files of a run, and installs it once with each set of other packages, only when one
 * of them asks for it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "spheron-client-packed-"));
  const made = new Map<string, Promise<string>>();
  const once = (key: string, make: () => Promise<string>): Promise<string> => {
    const path = made.get(key) ?? make();
    made.set(key, path);
    return path;
  };
  const tarball = () => once("tarball", () => packProject(folder));
  const installed = (dependencies: Versions) =>
    once(JSON.stringify(dependencies), async () => {
      const path = join(folder, `project-${made.size}`);
      await mkdir(path);
      await installPacked(await tarball(), path, dependencies);
      return path;
    });
  const server = createServer((request, response) => {
    const path =
      request.method === "GET"
        ? tarball()
        : json(request).then((text) => installed(text as Versions));
    path.then(
      (ready) => response.end(ready),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  project.provide("packedUrl", `http://127.0.0.1:${port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  };
}
