import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { serve } from "./http.ts";

const root = resolve(import.meta.dirname, "../..");

/** What the scripts of a page can import, as `/src/index.js`. */
const modules = {
  "src/events": "src/platform/events/index.ts",
  "src/gpu": "src/gpu.ts",
  "src/index": "src/index.ts",
  "src/paginate": "src/paginate/paginate.ts",
  "src/scope": "src/platform/scope.ts",
  "src/testing/gpu/msw": "src/testing/gpu/msw.ts",
  "src/testing/msw": "src/testing/msw.ts",
  "src/upload": "src/platform/upload/upload.ts",
  "src/validate": "src/validate/validate.ts",
  "validators/getProject": "generated/platform/validators/getProject.ts",
  "msw/browser": "msw/browser",
};

const page = `<!doctype html>
<input type="file" multiple id="files"><input type="file" webkitdirectory id="folder">`;

export interface ModulePageOptions {
  /** Whether the page may make code of texts. */
  readonly allowsEval?: boolean;
}

let bundling: Promise<ReadonlyMap<string, string>> | undefined;

/** Serves a page with inputs for files, whose scripts can import modules of this project. */
export async function serveModulePage({
  allowsEval = false,
}: ModulePageOptions = {}): Promise<string> {
  const scripts = await (bundling ??= bundle());
  const policy = `script-src 'self'${allowsEval ? " 'unsafe-eval'" : ""}`;
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
    const script = scripts.get(pathname);
    if (pathname === "/")
      response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy });
    else if (script !== undefined) response.writeHead(200, { "content-type": "text/javascript" });
    else response.writeHead(404);
    response.end(pathname === "/" ? page : script);
  });
}

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const outdir = resolve(root, "dist");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: modules,
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    write: false,
  });
  const worker = fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"));
  return new Map([
    ...outputFiles.map(({ path, text }) => [`/${relative(outdir, path)}`, text] as const),
    ["/mockServiceWorker.js", await readFile(worker, "utf8")],
  ]);
}
