import type { Candidate, PageKind } from "../candidate.ts";
import { attributeValues } from "../html-tags.ts";
import { objectBehind } from "../script-scan.ts";

const page = "rapidoc";

const isRapidoc = (tag: string) => tag === "rapi-doc" || tag === "rapi-doc-mini";

/** `<rapi-doc spec-url="…">`, or `loadSpec({ … })`. */
export const rapidoc: PageKind = (text) => [
  ...attributeValues(text, "spec-url", isRapidoc).map((url): Candidate => ({
    kind: "document",
    page,
    url,
  })),
  ...objectBehind(text, /\.loadSpec\s*\(/g).map((document): Candidate => ({
    kind: "embedded",
    page,
    text: document,
  })),
];
