import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { buildSite } from "../../../scripts/docs/site.ts";
import { createProgress } from "../../../scripts/lib/progress.ts";
import { projectAt } from "../../../scripts/lib/project.ts";
import { writeFiles } from "../../support/compile.ts";
import { listen, type Listening } from "../../support/http.ts";

export const project = projectAt(resolve(import.meta.dirname, "../../.."));

/** The documentation of this repository, in a folder and on a server of this machine. */
export interface BuiltSite {
  readonly folder: string;
  readonly url: string;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** One for all tests of a file. */
export function builtSite(): () => BuiltSite {
  let folder: string;
  let server: Listening;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "spheron-client-site-"));
    const quiet = createProgress({ write: () => undefined });
    await writeFiles(folder, await buildSite(project, project.apis, quiet));
    server = await listen((request, response) => {
      const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
      readFile(join(folder, decodeURIComponent(pathname))).then(
        (text) => response.writeHead(200, { "content-type": types[extname(pathname)] }).end(text),
        () => response.writeHead(404).end(),
      );
    });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  return () => ({ folder, url: server.url });
}
