import { InputError } from "../problem.ts";
import { stringMember, type JsonObject } from "./json.ts";

/** The kinds of API document that the pipeline understands. */
export type DocumentFormat = "swagger-2.0" | "openapi-3.0" | "openapi-3.1";

const formats: readonly (readonly ["swagger" | "openapi", RegExp, DocumentFormat])[] = [
  ["swagger", /^2\.0$/, "swagger-2.0"],
  ["openapi", /^3\.0\.\d+$/, "openapi-3.0"],
  ["openapi", /^3\.1\.\d+$/, "openapi-3.1"],
];

/**
 * The specification and version that the document says it follows.
 *
 * @throws InputError when it names none, or one that the pipeline does not understand
 */
export function detectFormat(document: JsonObject): DocumentFormat {
  const found = formats.find(([key, version]) => version.test(stringMember(document, key) ?? ""));
  if (found !== undefined) return found[2];
  const named = document["openapi"] ?? document["swagger"];
  const understood = "Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1 are understood";
  if (named === undefined) {
    throw new InputError({
      message: "this is not an API document: it has neither a swagger nor an openapi key",
      hint: understood,
    });
  }
  throw new InputError({
    message: `unsupported version ${JSON.stringify(named)}`,
    hint: understood,
  });
}
