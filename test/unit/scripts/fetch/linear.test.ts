import { describe, expect, it } from "vitest";
import { pageKinds } from "../../../../scripts/fetch/pages/kinds.ts";

/** What makes a reader that starts anew at each piece, or goes back, read the page once for every piece. */
const pieces = [
  "<script ",
  "<",
  "<a ",
  '<a b="',
  "<a b='",
  "<a b=",
  "< a\t",
  '<redoc spec-url="',
  '<script id="api-reference">{',
  "SwaggerUIBundle({",
  "SwaggerUIBundle({spec:x})",
  "SwaggerUIBundle(      ",
  "SwaggerUIBundle({urls:[{",
  "options={",
  "options = {a:",
  'options={"swaggerDoc":',
  "createApiReference('a',{",
  "createApiReference('a',{spec:{",
  "createApiReference('a',{sources:[{content:x},",
  "createApiReference('",
  "{spec:",
  "Redoc.init({",
  "Redoc.init(`",
  ".loadSpec({",
  ".loadSpec(x)",
  ".loadSpec(JSON.parse(",
  ".apiDescriptionDocument={",
  "JSON.parse('",
  'SwaggerUIBundle JSON.parse("\\',
  '"\\',
  '\\"',
  "/*",
  "SwaggerUIBundle({/*",
  'SwaggerUIBundle({"\\',
  "SwaggerUIBundle({'\\\"`",
  "const x = ",
  "window.x",
  "[{",
  "&quot;",
  '{"a":',
  " ",
];

const headers = new Headers({ link: "<".repeat(15_000) });

describe("the scan of a page of a megabyte", () => {
  // In quadratic time each of them takes many times longer than a test may take.
  it.each(pieces)("comes to an end when the page repeats %j", (piece) => {
    const page = piece.repeat(2 ** 20 / piece.length);

    for (const kind of pageKinds)
      for (const text of [page, `<redoc>SwaggerUIBundle swagger-ui ${page}`])
        expect(kind(text, headers).length).toBeLessThanOrEqual(page.length);
  });
});
