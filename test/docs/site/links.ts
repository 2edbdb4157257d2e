import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix, relative } from "node:path";

/** Links of the pages in a folder that lead to a page, a file or an anchor that is not there: `page -> target`. */
export async function brokenLinks(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)));
  const pages = new Map<string, Page>();
  for (const path of paths.filter((path) => path.endsWith(".html")))
    pages.set(path, readPage(await readFile(join(folder, path), "utf8")));
  const known = new Set(paths);
  return [...pages].flatMap(([path, { links }]) =>
    links
      .filter((link) => !leadsSomewhere(link, path, pages, known))
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
  known: ReadonlySet<string>,
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
