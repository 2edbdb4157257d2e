import { attributeValues, type Candidate, type PageKind } from "../candidate.ts";
import { objectText, objectsBehind, unquote } from "../script-scan.ts";

const page = "redoc";

/** `<redoc spec-url="…">`, `Redoc.init("…")` or `Redoc.init({ … })`. */
export const redoc: PageKind = (text) => [
  ...attributeValues(text, "spec-url", "(?!rapi-doc)[^>\\s]+").map((url): Candidate => ({
    kind: "document",
    page,
    url,
  })),
  ...[...text.matchAll(/\bRedoc\.init\s*\(\s*("[^"]*"|'[^']*'|`[^`]*`)/g)].flatMap(
    ([, literal]): Candidate[] => {
      const url = unquote(literal ?? "");
      return url === undefined ? [] : [{ kind: "document", page, url }];
    },
  ),
  ...objectsBehind(text, /\bRedoc\.init\s*\(/g).map((start): Candidate => ({
    kind: "embedded",
    page,
    text: objectText(text, start),
  })),
];
