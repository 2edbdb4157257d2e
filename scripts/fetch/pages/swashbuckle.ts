import type { Candidate, PageKind } from "../candidate.ts";
import { attributeValues } from "../html-tags.ts";
import { parsedTexts } from "../script-scan.ts";
import { swaggerUiConfig } from "./swagger-ui.ts";

const page = "swashbuckle";

/** `SwaggerUIBundle(configObject)`, where the object is `JSON.parse('…')`, inline or in `index.js`. */
export const swashbuckle: PageKind = (text, headers) => {
  if (!text.includes("SwaggerUIBundle")) return [];
  return parsedTexts(text)
    .flatMap((json) => swaggerUiConfig(json, headers))
    .map((candidate): Candidate => ({ ...candidate, page }));
};

/** The script of recent versions. Its name says little, so that other kinds come first. */
export const swashbuckleScript: PageKind = (text) => {
  if (!text.includes("swagger-ui")) return [];
  return attributeValues(text, "src", (tag) => tag === "script")
    .filter((src) => /^(?:\.\/)?index\.js(?:\?|$)/.test(src))
    .map((url) => ({ kind: "more", page, url }));
};
