import {
  arrayMember,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { isJsonMediaType } from "../document/media-type.ts";
import type { Operation } from "../document/operation.ts";
import { resolve } from "../document/references.ts";
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
  return `/** How a parameter is written; \`json\` is for one whose content is JSON. */
export interface ParameterStyle {
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved?: true;
}

/** How a field of a form is written. */
export interface FieldEncoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: true;
  readonly headers?: Readonly<Record<string, string>>;
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
  /** By media type of a form, the fields that are written in a way of their own. */
  readonly encodings?: Readonly<Record<string, Readonly<Record<string, FieldEncoding>>>>;
  /** Query parameters that are not written in the default style, \`form\` with \`explode\`. */
  readonly query?: Readonly<Record<string, ParameterStyle>>;
  /** Path parameters that are not written in the default style, \`simple\` without \`explode\`. */
  readonly path?: Readonly<Record<string, ParameterStyle>>;
  /** Header parameters that are not written in the default style, \`simple\` without \`explode\`. */
  readonly header?: Readonly<Record<string, ParameterStyle>>;
  /** Cookie parameters that are not written in the default style, \`form\` with \`explode\`. */
  readonly cookie?: Readonly<Record<string, ParameterStyle>>;
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
    const metadata = describeOperation(document, operation, usual);
    return Object.keys(metadata).length === 0 ? [] : [[operation.key, metadata] as const];
  });
  return Object.fromEntries(table);
}

function describeOperation(
  document: JsonObject,
  operation: Operation,
  usual: string[][],
): JsonObject {
  const { security, isDeprecated, requestBody } = operation;
  const alternatives = security.alternatives.map((names) => [...names]);
  const mediaTypes = [...(requestBody?.content.keys() ?? [])];
  return {
    ...(JSON.stringify(alternatives) !== JSON.stringify(usual) && { security: alternatives }),
    ...(isDeprecated && { deprecated: true }),
    ...(mediaTypes.length > 0 && mediaTypes.join() !== "application/json" && { mediaTypes }),
    ...readEncodings(document, operation),
    ...readStyles(operation),
  };
}

function readEncodings(document: JsonObject, { requestBody }: Operation): JsonObject {
  const forms = [...(requestBody?.content ?? [])].flatMap(([type, { encoding }]) => {
    const fields = Object.entries(encoding).flatMap(([name, node]) => {
      const field = readEncoding(document, node);
      return Object.keys(field).length === 0 ? [] : [[name, field] as const];
    });
    return fields.length === 0 ? [] : [[type, Object.fromEntries(fields)] as const];
  });
  return forms.length === 0 ? {} : { encodings: Object.fromEntries(forms) };
}

/** A list or a range of media types leaves the choice to the value. */
function readEncoding(document: JsonObject, node: JsonValue): JsonObject {
  const contentType = stringMember(node, "contentType");
  const style = member(node, "style") ?? "form";
  const explode = member(node, "explode") ?? style === "form";
  const allowReserved = member(node, "allowReserved") === true;
  const isStyled = ["style", "explode", "allowReserved"].some(
    (key) => member(node, key) !== undefined,
  );
  const headers = readFixedHeaders(document, node);
  return {
    ...(contentType !== undefined && !/[*,]/.test(contentType) && { contentType }),
    ...(isStyled && { style, explode }),
    ...(allowReserved && { allowReserved }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

/** Headers of a part that can have one value alone. Those that the form writes itself are not among them. */
function readFixedHeaders(document: JsonObject, node: JsonValue): JsonObject {
  const headers = Object.entries(objectMember(node, "headers")).flatMap(([name, header]) => {
    const schema = resolve(document, member(resolve(document, header), "schema"));
    const [only, ...others] = arrayMember(schema, "enum");
    const value =
      member(schema, "const") ??
      (others.length === 0 ? only : undefined) ??
      member(schema, "default");
    const isWritten = /^content-(type|disposition)$/i.test(name);
    return isWritten || value === undefined || typeof value === "object"
      ? []
      : [[name, String(value)] as const];
  });
  return Object.fromEntries(headers);
}

/** By location, the parameters that are not written in the default style. */
function readStyles({ parameters }: Operation): JsonObject {
  const locations = ["query", "path", "header", "cookie"].map((location) => {
    const styles = parameters.flatMap((parameter) => {
      const style = parameter.in === location ? readStyle(parameter) : undefined;
      return style === undefined ? [] : [[parameter.name, style] as const];
    });
    return [location, Object.fromEntries(styles)] as const;
  });
  return Object.fromEntries(locations.filter(([, styles]) => Object.keys(styles).length > 0));
}

function readStyle({
  in: location,
  node,
}: Operation["parameters"][number]): JsonObject | undefined {
  const usual = location === "query" || location === "cookie" ? "form" : "simple";
  const [mediaType] = Object.keys(objectMember(node, "content"));
  if (mediaType !== undefined)
    return isJsonMediaType(mediaType) ? { style: "json", explode: false } : undefined;
  const style = member(node, "style") ?? usual;
  const explode = member(node, "explode") ?? style === "form";
  const allowReserved = location === "query" && member(node, "allowReserved") === true;
  if (style === usual && explode === (usual === "form") && !allowReserved) return undefined;
  return { style, explode, ...(allowReserved && { allowReserved }) };
}
