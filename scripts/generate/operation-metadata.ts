import {
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { parametersOf } from "../document/parameters.ts";
import { resolve } from "../document/references.ts";
import { operationsOf, type OperationVisit } from "../document/structure.ts";

/**
 * What the client has to know of single operations at run time, by method and path. It is part of every program
 * that uses the client, so only what differs from the rule is in it.
 */
export function wireModule(document: JsonObject): string {
  const visits = [...operationsOf(document)];
  const namesOf = (isMeant: (visit: OperationVisit) => boolean) =>
    JSON.stringify(visits.filter(isMeant).map(nameOf));
  const tableOf = (entry: (visit: OperationVisit) => JsonValue | undefined) =>
    JSON.stringify(
      Object.fromEntries(
        visits.flatMap((visit) => {
          const value = entry(visit);
          return value === undefined ? [] : [[nameOf(visit), value]];
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
    export const queryStyles: Readonly<Record<string, Readonly<Record<string, QueryStyle>>>> = ${tableOf((visit) => queryStyles(document, visit))};`;
}

function nameOf({ method, path }: OperationVisit): string {
  return `${method.toUpperCase()} ${path}`;
}

function isPublic(document: JsonObject, { operation }: OperationVisit): boolean {
  const security = operation["security"] ?? document["security"];
  return Array.isArray(security) && security.length === 0;
}

function bodyMediaType(document: JsonObject, { operation }: OperationVisit): string | undefined {
  const body = resolve(document, member(operation, "requestBody"));
  const mediaTypes = Object.keys(objectMember(body ?? {}, "content"));
  return mediaTypes.some((mediaType) => mediaType.endsWith("json")) ? undefined : mediaTypes[0];
}

function queryStyles(document: JsonObject, visit: OperationVisit): JsonObject | undefined {
  const styles = parametersOf(document, visit).flatMap((parameter) => {
    if (stringMember(parameter, "in") !== "query") return [];
    const style = stringMember(parameter, "style") ?? "form";
    const explode = (member(parameter, "explode") ?? style === "form") === true;
    if (style === "form" && explode) return [];
    return [[stringMember(parameter, "name") ?? "", { style, explode }] as const];
  });
  return styles.length === 0 ? undefined : Object.fromEntries(styles);
}
