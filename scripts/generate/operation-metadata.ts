import { member, objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { readOperations, type Operation } from "../document/operation.ts";
import { resolve } from "../document/references.ts";
import { readAlternatives } from "./security.ts";

/**
 * What a client has to know of single operations at run time. It is part of every program that uses the client, so
 * only what differs from the rule is in it.
 */
export function operationMetadataModule(document: JsonObject): string {
  const table = readOperations(document).flatMap((visit) => {
    const metadata = readMetadata(document, visit);
    return Object.keys(metadata).length === 0 ? [] : [[visit.key, metadata] as const];
  });
  return `/** How a query parameter that is a list or an object is written. */
    export interface QueryStyle {
      readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
      readonly explode: boolean;
    }

    /** What differs from the rule for one operation. */
    export interface OperationMetadata {
      /**
       * The alternatives that open the operation, each as names of security schemes, where they are not those of the
       * whole API. Without any, everybody may call it; an empty one makes credentials optional.
       */
      readonly security?: readonly (readonly string[])[];
      readonly deprecated?: true;
      /** Media types of the request body in the document's order, where it is not \`application/json\` alone. */
      readonly mediaTypes?: readonly string[];
      /** Query parameters that are not written in the default style, \`form\` with \`explode\`. */
      readonly query?: Readonly<Record<string, QueryStyle>>;
    }

    /** Operations that differ from the rule, by method and path: \`GET /status\`. */
    export const operationMetadata: Readonly<Record<string, OperationMetadata>> = ${JSON.stringify(Object.fromEntries(table))};`;
}

function readMetadata(document: JsonObject, visit: Operation): JsonObject {
  const { operation } = visit;
  const security = member(operation, "security");
  const alternatives = readAlternatives(security);
  const isOwn =
    security !== undefined &&
    JSON.stringify(alternatives) !== JSON.stringify(readAlternatives(document["security"]));
  const mediaTypes = readMediaTypes(document, operation);
  const query = readQueryStyles(visit);
  return {
    ...(isOwn && { security: alternatives }),
    ...(member(operation, "deprecated") === true && { deprecated: true }),
    ...(mediaTypes.length > 0 && mediaTypes.join() !== "application/json" && { mediaTypes }),
    ...(Object.keys(query).length > 0 && { query }),
  };
}

function readMediaTypes(document: JsonObject, operation: JsonObject): string[] {
  return Object.keys(objectMember(resolve(document, member(operation, "requestBody")), "content"));
}

function readQueryStyles({ parameters }: Operation): JsonObject {
  const styles = parameters.flatMap(({ name, in: location, node }) => {
    if (location !== "query") return [];
    const style = stringMember(node, "style") ?? "form";
    const explode = (member(node, "explode") ?? style === "form") === true;
    return style === "form" && explode ? [] : [[name, { style, explode }] as const];
  });
  return Object.fromEntries(styles);
}
