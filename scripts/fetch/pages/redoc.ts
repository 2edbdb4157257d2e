import type { Candidate, PageKind } from "../candidate.ts";
import { attributeValues } from "../html-tags.ts";
import { objectText, objectsBehind, unquote } from "../script-scan.ts";

const page = "redoc";

/** `<redoc spec-url="…">`, `Redoc.init("…")` or `Redoc.init({ … })`. */
export const redoc: PageKind = (text) => [
  ...attributeValues(text, "spec-url", (tag) => !tag.startsWith("rapi-doc")).map(
    (url): Candidate => ({
      kind: "document",
      page,
      url,
    }),
  ),
  ...[...text.matchAll(/\bRedoc\.init\s*\(\s*("[^"]*"|'[^']*'|`[^`]*`)/g)].flatMap(
    ([, literal]): Candidate[] => {
      const url = unquote(literal ?? "");
      return url === undefined ? [] : [{ kind: "document", page, url }];
    },
  ),
  ...objectsBehind(text, /\bRedoc\.init\s*\(/).map(({ start }): Candidate => ({
    kind: "embedded",
    page,
    text: objectText(text, start),
  })),
];
