import type { Problem } from "../lib/problem.ts";

/** Pieces of swagger-ui-express's own template; none of them belongs into a document. */
const templatePieces = [
  "<% swaggerOptions %>",
  "window.onload = function",
  "url = options.swaggerUrl || url",
];

/**
 * swagger-ui-express puts the document into its template by `String.replace`, to which `$&`, `` $` `` and `$'`
 * in the document mean something: they become pieces of the template. (`$$` becomes `$`, which leaves no trace.)
 */
export function explainCorruption(text: string): Pick<Problem, "message" | "hint"> | undefined {
  const piece = templatePieces.find((candidate) => text.includes(candidate));
  if (piece === undefined) return undefined;
  return {
    message: `the page damaged its document: it holds a piece of the page's own script (${piece}), where the API wrote "$&", "$\`" or "$'"`,
    hint: "swagger-ui-express replaces these; ask for the document's own URL, or write them differently in the API",
  };
}
