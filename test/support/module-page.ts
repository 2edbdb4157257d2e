import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import ts from "typescript";
import { serve } from "./http.ts";

const root = resolve(import.meta.dirname, "../..");
const packages = {
  "eventsource-parser": "/node_modules/eventsource-parser/dist/index.js",
  "openapi-fetch": "/node_modules/openapi-fetch/dist/index.mjs",
};
const page = `<!doctype html><script type="importmap">${JSON.stringify({ imports: packages })}</script>`;

/** Serves an empty page whose scripts can import the modules of this project, under the paths of their files. */
export function serveModulePage(): Promise<string> {
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
    if (pathname === "/") {
      response.writeHead(200, { "content-type": "text/html" }).end(page);
      return;
    }
    readScript(pathname).then(
      (text) => response.writeHead(200, { "content-type": "text/javascript" }).end(text),
      () => response.writeHead(404).end(),
    );
  });
}

async function readScript(pathname: string): Promise<string> {
  const text = await readFile(resolve(root, `.${pathname}`), "utf8");
  if (!pathname.endsWith(".ts")) return text;
  const { ESNext } = ts.ModuleKind;
  const compilerOptions = { module: ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
