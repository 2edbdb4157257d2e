import type { Candidate, PageKind } from "../candidate.ts";
import { findTags } from "../html-tags.ts";

/** Links that lead to the description of an API (RFC 8631) or to a catalog of APIs (RFC 9727). */
const relations: Readonly<Record<string, (url: string, name?: string) => Candidate>> = {
  "service-desc": (url, name) => ({
    kind: "document",
    page: "service-desc",
    url,
    ...(name === undefined ? {} : { name }),
  }),
  "service-doc": (url) => ({ kind: "page", page: "service-doc", url }),
  "api-catalog": (url) => ({ kind: "page", page: "api-catalog", url }),
};

interface Link {
  readonly rel: string;
  readonly href: string;
  readonly title?: string;
}

/** What the relations of a link lead to; the description comes before its documentation. */
export function linkedBy(links: readonly Link[]): Candidate[] {
  return Object.entries(relations).flatMap(([relation, toCandidate]) =>
    links
      .filter(({ rel }) => rel.toLowerCase().split(/\s+/).includes(relation))
      .map(({ href, title }) => toCandidate(href, title)),
  );
}

/** `<link rel="service-desc" href="…">` or the header `Link: <…>; rel="service-desc"`. */
export const serviceLinks: PageKind = (text, headers) =>
  linkedBy([...linksOfHeader(headers.get("link") ?? ""), ...linksOfPage(text)]);

function linksOfPage(html: string): Link[] {
  const links = { link: [] as Link[], a: [] as Link[] };
  for (const { name, attributes } of findTags(html)) {
    const [rel, href] = [attributes.get("rel"), attributes.get("href")];
    const title = attributes.get("title");
    if ((name !== "link" && name !== "a") || rel === undefined || href === undefined) continue;
    links[name].push({ rel, href, ...(title === undefined ? {} : { title }) });
  }
  return [...links.link, ...links.a];
}

const headerLink = /<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s;,"]+))*)/g;

function linksOfHeader(header: string) {
  return [...header.matchAll(headerLink)].flatMap(([, href = "", parameters = ""]) => {
    const rel = parameterOf(parameters, "rel");
    const title = parameterOf(parameters, "title");
    return rel === undefined ? [] : [{ rel, href, ...(title === undefined ? {} : { title }) }];
  });
}

function parameterOf(parameters: string, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;,"]+))`, "i");
  const [, quoted, plain] = pattern.exec(parameters) ?? [];
  return quoted ?? plain;
}
