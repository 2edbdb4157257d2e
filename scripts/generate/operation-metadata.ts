import {
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { readOperations, type Operation } from "../document/operation.ts";
import { resolve } from "../document/references.ts";

/**
 * What the client has to know of single operations at run time, by method and path. It is part of every program
 * that uses the client, so only what differs from the rule is in it.
 */
export function wireModule(document: JsonObject): string {
  const visits = readOperations(document);
  const namesOf = (isMeant: (visit: Operation) => boolean) =>
    JSON.stringify(visits.filter(isMeant).map(({ key }) => key));
  const tableOf = (entry: (visit: Operation) => JsonValue | undefined) =>
    JSON.stringify(
      Object.fromEntries(
        visits.flatMap((visit) => {
          const value = entry(visit);
          return value === undefined ? [] : [[visit.key, value]];
        }),
      ),
    );
  return `/** Operations that are called without a token, as method and path. */
    export const publicOperations: readonly string[] = ${namesOf((visit) => isPublic(document, visit))};

    /** Operations that the document marks as deprecated. */
    export const deprecatedOperations: readonly string[] = ${namesOf(({ operation }) => member(operation, "deprecated") === true)};

    /** Media types of request bodies that cannot be JSON. */
    export const bodyMediaTypes: Readonly<Record<string, string>> = ${tableOf((visit) => bodyMediaType(document, visit))};

    /** How a query parameter that is a list or an object is written. */
    export interface QueryStyle {
      readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
      readonly explode: boolean;
    }

    /** Query parameters that are not written in the default style, \`form\` with \`explode\`. */
    export const queryStyles: Readonly<Record<string, Readonly<Record<string, QueryStyle>>>> = ${tableOf((visit) => queryStyles(visit))};`;
}

function isPublic(document: JsonObject, { operation }: Operation): boolean {
  const security = operation["security"] ?? document["security"];
  return Array.isArray(security) && security.length === 0;
}

function bodyMediaType(document: JsonObject, { operation }: Operation): string | undefined {
  const body = resolve(document, member(operation, "requestBody"));
  const mediaTypes = Object.keys(objectMember(body ?? {}, "content"));
  return mediaTypes.some((mediaType) => mediaType.endsWith("json")) ? undefined : mediaTypes[0];
}

function queryStyles({ parameters }: Operation): JsonObject | undefined {
  const styles = parameters.flatMap(({ name, in: location, node }) => {
    if (location !== "query") return [];
    const style = stringMember(node, "style") ?? "form";
    const explode = (member(node, "explode") ?? style === "form") === true;
    if (style === "form" && explode) return [];
    return [[name, { style, explode }] as const];
  });
  return styles.length === 0 ? undefined : Object.fromEntries(styles);
}
