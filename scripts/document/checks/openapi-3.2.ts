import type { DocumentIssue } from "../issue.ts";
import { objectMember, stringMember, type JsonObject } from "../json.ts";
import { hasTypes, readOperations } from "../operation.ts";
import { toPointer } from "../pointer.ts";
import { visits } from "../structure.ts";

const hint = "the rest of the document is generated";

/** What OpenAPI 3.2 brought that is read and compared, and of which no code is generated yet. */
export function* notGenerated(document: JsonObject): Generator<DocumentIssue> {
  if (stringMember(document, "openapi")?.startsWith("3.2.") !== true) return;
  if (Object.hasOwn(document, "$self")) {
    const message = "references are resolved within the document, not by its $self";
    yield { pointer: "/$self", message, hint };
  }
  for (const operation of readOperations(document)) {
    if (hasTypes(operation)) continue;
    const message = `${operation.key} gets neither types nor a validator yet`;
    yield { pointer: toPointer(operation.tokens), message, hint };
  }
  for (const { kind, node, tokens } of visits(document)) {
    if (kind === "mediaType" && Object.hasOwn(node, "itemSchema")) {
      const message = "the items of a stream get no types yet";
      yield { pointer: toPointer([...tokens, "itemSchema"]), message, hint };
    }
    if (kind === "parameter" && node["in"] === "querystring") {
      const message = "a parameter that is the whole query string is not sent yet";
      yield { pointer: toPointer([...tokens, "in"]), message, hint };
    }
    if (kind === "schema" && Object.hasOwn(objectMember(node, "discriminator"), "defaultMapping")) {
      const message = "the default of a discriminator is not read yet";
      yield { pointer: toPointer([...tokens, "discriminator", "defaultMapping"]), message, hint };
    }
  }
}
