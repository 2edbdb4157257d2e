import type { Candidate, PageKind } from "../candidate.ts";
import { objectsBehind, objectsIn, unquote } from "../script-scan.ts";

const page = "swagger-ui-express";

/**
 * swagger-ui-express and NestJS put the document into `swagger-ui-init.js`, as `options = { "swaggerDoc": … }`.
 * The other options may hold functions, so that value alone is cut out.
 */
export const swaggerUiExpress: PageKind = (text) =>
  objectsBehind(text, /\boptions\s*=/).flatMap(({ start, properties }): Candidate[] => {
    if (properties !== undefined) return candidatesOf(properties);
    // The script breaks off. The error for the rest of the document says where.
    const document = /"swaggerDoc"\s*:\s*(?=\{)/.exec(text.slice(start));
    if (document === null) return [];
    return [
      { kind: "embedded", page, text: text.slice(start + document.index + document[0].length) },
    ];
  });

function candidatesOf(options: ReadonlyMap<string, string>): Candidate[] {
  const embedded = options.get("swaggerDoc")?.trim();
  if (embedded?.startsWith("{") === true) return [{ kind: "embedded", page, text: embedded }];
  const url = unquote(options.get("swaggerUrl") ?? "");
  if (url !== undefined) return [{ kind: "document", page, url }];
  return objectsIn(options.get("swaggerUrls") ?? "").flatMap((entry): Candidate[] => {
    const address = unquote(entry.get("url") ?? "");
    const name = unquote(entry.get("name") ?? "");
    if (address === undefined) return [];
    return [{ kind: "document", page, url: address, ...(name === undefined ? {} : { name }) }];
  });
}
