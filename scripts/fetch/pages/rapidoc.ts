import { attributeValues, type Candidate, type PageKind } from "../candidate.ts";
import { objectBehind } from "../script-scan.ts";

const page = "rapidoc";

/** `<rapi-doc spec-url="…">`, or `loadSpec({ … })`. */
export const rapidoc: PageKind = (text) => [
  ...attributeValues(text, "spec-url", "rapi-doc(?:-mini)?").map((url): Candidate => ({
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
