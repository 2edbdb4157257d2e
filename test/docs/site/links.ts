import { dirname, posix } from "node:path";

/** Links of the pages that lead to a page, a file or an anchor that is not there: `page -> target`. */
export function brokenLinks(files: ReadonlyMap<string, string>): string[] {
  const pages = new Map<string, Page>();
  for (const [path, text] of files) if (path.endsWith(".html")) pages.set(path, readPage(text));
  return [...pages].flatMap(([path, { links }]) =>
    links
      .filter((link) => !leadsSomewhere(link, path, pages, files))
      .map((link) => `${path} -> ${link}`),
  );
}

interface Page {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

function readPage(html: string): Page {
  // What scripts hold are no links.
  const markup = html.replaceAll(/<script\b[^>]*>.*?<\/script>/gs, (script) =>
    script.slice(0, script.indexOf(">") + 1),
  );
  return {
    links: valuesOf(markup, "href|src").filter((link) => !/^(https?|mailto|data):/.test(link)),
    anchors: new Set(valuesOf(markup, "id|name")),
  };
}

function valuesOf(markup: string, attributes: string): string[] {
  const found = markup.matchAll(new RegExp(`\\s(?:${attributes})="([^"]*)"`, "g"));
  return [...found].map(([, value = ""]) => decode(value));
}

function decode(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function leadsSomewhere(
  link: string,
  from: string,
  pages: ReadonlyMap<string, Page>,
  known: ReadonlyMap<string, string>,
): boolean {
  const [address = "", anchor = ""] = link.split("#");
  const [file = ""] = address.split("?");
  const path =
    file === ""
      ? from
      : posix.join(dirname(from), decodeURIComponent(file.replace(/\/$/, "/index.html")));
  if (!known.has(path)) return false;
  const page = pages.get(path);
  return anchor === "" || page === undefined || page.anchors.has(decodeURIComponent(anchor));
}
