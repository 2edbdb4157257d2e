import type { Api } from "../../../generated/platform/index.ts";
import {
  arrayMember,
  member,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../../../scripts/document/json.ts";
import { resolve } from "../../../scripts/document/references.ts";
import { compare, type Finding } from "./finding.ts";
import type { Operation } from "./operation.ts";

/** What `generated/NAME/index.ts` says of an API, as far as it is held to the document. */
export type Tables = Pick<Api, "versions" | "security" | "securitySchemes" | "operations">;

/** Says where the generated tables differ from the document. */
export function checkTables(
  document: JsonObject,
  operations: readonly Operation[],
  tables: Tables,
): Finding[] {
  const prefixes = operations.flatMap(({ version }) => version?.prefix ?? []);
  const names = new Set(operations.map(({ name }) => name));
  const everywhere: readonly [part: string, value: unknown, said: unknown][] = [
    ["versions", [...tables.versions].sort(), [...new Set(prefixes)].sort()],
    ["security", tables.security, readAlternatives(document["security"])],
    ["security schemes", tables.securitySchemes, readSchemes(document)],
  ];
  return [
    ...everywhere.flatMap(([part, value, said]) =>
      compare({ operation: "every operation", part }, { did: "index.ts has", value }, said),
    ),
    ...Object.keys(tables.operations)
      .filter((name) => !names.has(name))
      .map((name) => ({
        operation: name,
        part: "operation-metadata.ts",
        message: "the document has no such operation",
      })),
    ...operations.flatMap((operation) => compareMetadata(document, operation, tables)),
  ];
}

function compareMetadata(document: JsonObject, operation: Operation, tables: Tables): Finding[] {
  const { name } = operation;
  const entry = tables.operations[name] ?? {};
  const expected = readMetadata(document, operation);
  const keys = [...new Set([...Object.keys(entry), ...Object.keys(expected)])];
  return keys.flatMap((key) =>
    compare(
      { operation: name, part: key },
      { did: "operation-metadata.ts has", value: member(entry, key) },
      expected[key],
    ),
  );
}

function readMetadata(document: JsonObject, operation: Operation): Record<string, unknown> {
  const { bodies, parameters, visit } = operation;
  const own = member(visit.operation, "security");
  const mediaTypes = bodies.map(({ mediaType = "" }) => mediaType);
  const stylesIn = (place: string, usual: string): object | undefined => {
    const unusual = parameters.filter(
      (one) =>
        one.place === place && !(one.style === usual && one.isExploded === (usual === "form")),
    );
    const styles = unusual.map(
      ({ name, style, isExploded }) => [name, { style, explode: isExploded }] as const,
    );
    return styles.length === 0 ? undefined : Object.fromEntries(styles);
  };
  const isDefault =
    String(readAlternatives(own)) === String(readAlternatives(document["security"]));
  return {
    security: own === undefined || isDefault ? undefined : readAlternatives(own),
    deprecated: member(visit.operation, "deprecated") === true || undefined,
    mediaTypes: ["", "application/json"].includes(String(mediaTypes)) ? undefined : mediaTypes,
    query: stylesIn("query", "form"),
    path: stylesIn("path", "simple"),
    header: stylesIn("header", "simple"),
    cookie: stylesIn("cookie", "form"),
    encodings: readEncodings(document, visit.operation),
  };
}

/** Fields of forms that are written in a way of their own. */
function readEncodings(document: JsonObject, operation: JsonObject): JsonObject | undefined {
  const body = resolve(document, operation["requestBody"]);
  const forms = Object.entries(objectMember(body, "content")).map(([type, media]) => {
    const fields = Object.entries(objectMember(media, "encoding")).map(([name, field]) => {
      const [contentType, style, explode] = ["contentType", "style", "explode"].map((key) =>
        member(field, key),
      );
      const isStyled = style !== undefined || explode !== undefined;
      return [
        name,
        {
          ...(contentType !== undefined && { contentType }),
          ...(isStyled && {
            style: style ?? "form",
            explode: explode ?? (style ?? "form") === "form",
          }),
        },
      ] as const;
    });
    return [type, fields] as const;
  });
  const told = forms.filter(([, fields]) => fields.length > 0);
  return told.length === 0
    ? undefined
    : Object.fromEntries(told.map(([type, fields]) => [type, Object.fromEntries(fields)]));
}

/** What a request has to have of each scheme. */
function readSchemes(document: JsonObject): JsonObject {
  const schemes = objectMember(objectMember(document, "components"), "securitySchemes");
  return Object.fromEntries(
    Object.entries(schemes).map(([name, scheme]) => [
      name,
      Object.fromEntries(
        Object.entries(scheme ?? {}).filter(([key]) => ["type", "scheme", "in"].includes(key)),
      ),
    ]),
  );
}

/** Names of schemes in each alternative. */
function readAlternatives(security: JsonValue | undefined): string[][] {
  return arrayMember({ security: security ?? null }, "security").map((one) =>
    Object.keys(one ?? {}),
  );
}
