import { Ajv2020 } from "ajv/dist/2020.js";
import type { DocumentIssue } from "../issue.ts";
import type { JsonObject } from "../json.ts";
import { toPointer } from "../pointer.ts";
import { visits, type Visit } from "../structure.ts";

/** Schemas of a 3.1 document are JSON Schema 2020-12; swagger-parser accepts anything there. */
export function* schemas(document: JsonObject): Generator<DocumentIssue> {
  const ajv = new Ajv2020({ strict: false, logger: false });
  for (const { node, tokens } of outermostSchemas(document)) {
    if (ajv.validateSchema(node) === true) continue;
    const [error] = ajv.errors ?? [];
    yield {
      pointer: `${toPointer(tokens)}${error?.instancePath ?? ""}`,
      message: `not a JSON Schema: ${error?.message ?? "unknown keyword value"}`,
      hint: "correct it in the overlay",
    };
  }
}

/** Schemas that are not inside another schema. */
function* outermostSchemas(document: JsonObject): Generator<Visit> {
  let outer: Visit | undefined;
  for (const visit of visits(document)) {
    if (visit.kind !== "schema") continue;
    const isInside = outer?.tokens.every((token, index) => visit.tokens[index] === token) === true;
    if (isInside) continue;
    outer = visit;
    yield visit;
  }
}
