import { attributeValues, type Candidate, type PageKind } from "../candidate.ts";
import { objectBehind } from "../script-scan.ts";

const page = "elements";
const tag = "elements-api";

/** Stoplight Elements: `<elements-api apiDescriptionUrl="…">`, or the document as attribute or property. */
export const elements: PageKind = (text) => [
  ...attributeValues(text, "apiDescriptionUrl", tag).map((url): Candidate => ({
    kind: "document",
    page,
    url,
  })),
  ...[
    ...attributeValues(text, "apiDescriptionDocument", tag),
    ...objectBehind(text, /\.apiDescriptionDocument\s*=/g),
  ]
    .filter((document) => document.trim().startsWith("{"))
    .map((document): Candidate => ({ kind: "embedded", page, text: document })),
];
