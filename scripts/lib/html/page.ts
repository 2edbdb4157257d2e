import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { markup, toHtml, type Markup } from "./markup.ts";

export interface Page {
  readonly title: string;
  /** Further elements of the head. */
  readonly head?: Markup;
  /** CSS after that of `theme.css`, whose variables it uses. */
  readonly style: string;
  /** A module of its own, which runs when the body is there. */
  readonly script: string;
  readonly body: Markup;
}

const theme = readFileSync(new URL("theme.css", import.meta.url), "utf8");

/**
 * A whole HTML document that loads nothing. Its policy lets this style and this script work and no other, so that
 * style attributes and event handlers in the body do nothing. The same page has the same bytes.
 */
export function renderPage({ title, head, style, script, body }: Page): string {
  const css = `${theme}\n${style}`;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${toHtml(markup`<meta http-equiv="Content-Security-Policy" content="${policy}" />`)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${toHtml(markup`<title>${title}</title>${head ?? ""}`)}
<style>${css}</style>
</head>
<body>
${toHtml(body)}
<script type="module">${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
