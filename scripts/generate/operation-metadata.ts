import { member, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { writeTable } from "./literal.ts";
import { readAlternatives } from "./security.ts";

/**
 * What a client has to know of single operations at run time. It is part of every program that uses the client, so
 * only what differs from the rule is in it.
 */
export function operationMetadataModule(
  document: JsonObject,
  operations: readonly Operation[],
): string {
  const table = readOperationMetadata(document, operations);
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
export const operationMetadata: Readonly<Record<string, OperationMetadata>> = ${writeTable(table)};
`;
}

/** What differs from the rule, by method and path. */
export function readOperationMetadata(
  document: JsonObject,
  operations: readonly Operation[],
): JsonObject {
  const usual = readAlternatives(document["security"]);
  const table = operations.flatMap((operation) => {
    const metadata = describeOperation(operation, usual);
    return Object.keys(metadata).length === 0 ? [] : [[operation.key, metadata] as const];
  });
  return Object.fromEntries(table);
}

function describeOperation(operation: Operation, usual: string[][]): JsonObject {
  const { security, isDeprecated, requestBody } = operation;
  const alternatives = security.alternatives.map((names) => [...names]);
  const mediaTypes = [...(requestBody?.content.keys() ?? [])];
  const query = readQueryStyles(operation);
  return {
    ...(JSON.stringify(alternatives) !== JSON.stringify(usual) && { security: alternatives }),
    ...(isDeprecated && { deprecated: true }),
    ...(mediaTypes.length > 0 && mediaTypes.join() !== "application/json" && { mediaTypes }),
    ...(Object.keys(query).length > 0 && { query }),
  };
}

function readQueryStyles({ parameters }: Operation): JsonObject {
  const styles = parameters.flatMap((parameter) => {
    if (parameter.in !== "query") return [];
    const style = member(parameter.node, "style") ?? "form";
    const explode = member(parameter.node, "explode") ?? style === "form";
    return style === "form" && explode === true
      ? []
      : [[parameter.name, { style, explode }] as const];
  });
  return Object.fromEntries(styles);
}
