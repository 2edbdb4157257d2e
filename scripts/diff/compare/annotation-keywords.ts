/** Keywords that say nothing about which values are valid. */
export const annotationKeywords: ReadonlySet<string> = new Set([
  "title",
  "description",
  "example",
  "examples",
  "externalDocs",
  "$comment",
]);
