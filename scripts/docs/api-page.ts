import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { JsonObject } from "../document/json.ts";
import { markup, toHtml } from "../lib/html/markup.ts";
import { InputError } from "../lib/problem.ts";

const require = createRequire(import.meta.url);

export const redocPath = "assets/redoc.js";

const style = readFileSync(new URL("api-page.css", import.meta.url), "utf8");
const script = readFileSync(new URL("show-document.js", import.meta.url), "utf8");

/** What the page says beside the document. */
interface PageFacts {
  readonly title: string;
  /** Of the client, whose documentation it is part of. */
  readonly packageName: string;
  readonly isReconstructed: boolean;
}

/** The document as a page that shows it with Redoc, from the script at `redocPath`. */
export function apiPage(
  document: JsonObject,
  { title, packageName, isReconstructed }: PageFacts,
): string {
  // Ends no script element, whatever the document holds.
  const json = JSON.stringify(document).replaceAll("<", "\\u003c");
  const note = isReconstructed
    ? "This document is a reconstruction: its owner did not publish it, and it may be wrong."
    : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${toHtml(markup`<title>${title}</title>`)}
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${toHtml(markup`<header><a href="index.html">${packageName}</a><p>${note}</p></header>`)}
<main id="reference"></main>
<script type="application/json" id="document">${json}</script>
<script src="${redocPath}"></script>
<script>${script}</script>
</body>
</html>
`;
}

const foreignLogo = "https://cdn.redoc.ly/redoc/logo-mini.svg";

/**
 * Redoc as one script, which asks no other host for anything.
 *
 * @throws InputError when it is another version, which may ask for something else
 */
export async function readRedoc(): Promise<string> {
  const path = require.resolve("redoc/bundles/redoc.standalone.js");
  const text = await readFile(path, "utf8");
  const parts = text.split(foreignLogo);
  if (parts.length !== 2)
    throw new InputError({
      source: "redoc",
      message: `does not name ${foreignLogo} once`,
      hint: "see what it loads now, and change scripts/docs/api-page.ts",
    });
  return parts.join("data:,");
}
