import type { Candidate, PageKind } from "../candidate.ts";
import { attributeValues } from "../html-tags.ts";
import { objectBehind } from "../script-scan.ts";

const page = "elements";
const isElements = (tag: string) => tag === "elements-api";

/** Stoplight Elements: `<elements-api apiDescriptionUrl="…">`, or the document as attribute or property. */
export const elements: PageKind = (text) => [
  ...attributeValues(text, "apiDescriptionUrl", isElements).map((url): Candidate => ({
    kind: "document",
    page,
    url,
  })),
  ...[
    ...attributeValues(text, "apiDescriptionDocument", isElements),
    ...objectBehind(text, /\.apiDescriptionDocument\s*=/g),
  ]
    .filter((document) => document.trim().startsWith("{"))
    .map((document): Candidate => ({ kind: "embedded", page, text: document })),
];
