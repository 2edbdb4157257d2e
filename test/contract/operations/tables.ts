import { arrayMember, member, stringMember } from "../../../scripts/document/json.ts";
import { compare, type Finding } from "./finding.ts";
import type { Operation } from "./operation.ts";

/** The generated tables, as far as they are held to the document. */
export interface Tables {
  /** `generated/platform/operations.ts` */
  readonly operations: Readonly<Record<string, object>>;
  /** `generated/platform/wire.ts` */
  readonly publicOperations: readonly string[];
  readonly deprecatedOperations: readonly string[];
  readonly bodyMediaTypes: Readonly<Record<string, string>>;
  readonly queryStyles: Readonly<Record<string, object>>;
  /** `generated/platform/versions.ts` */
  readonly versionPrefixes: readonly string[];
}

/** Says where the generated tables differ from the document. */
export function checkTables(operations: readonly Operation[], tables: Tables): Finding[] {
  const prefixes = operations.flatMap(({ version }) => version?.prefix ?? []);
  const everywhere = { operation: "every operation", part: "version prefixes" };
  const ids = new Set(operations.map(({ id }) => id));
  return [
    ...compare(
      everywhere,
      { did: "versions.ts has", value: [...tables.versionPrefixes].sort() },
      [...new Set(prefixes)].sort(),
    ),
    ...Object.keys(tables.operations)
      .filter((id) => !ids.has(id))
      .map((id) => ({
        operation: id,
        part: "operations.ts",
        message: "the document has no such operation",
      })),
    ...operations.flatMap((operation) => [
      ...compareEntry(operation, tables),
      ...compareWire(operation, tables),
    ]),
  ];
}

function compareEntry(operation: Operation, { operations }: Tables): Finding[] {
  const entry = operations[operation.id] ?? {};
  const expected = factsOf(operation);
  const keys = [...new Set([...Object.keys(entry), ...Object.keys(expected)])];
  return keys.flatMap((key) =>
    compare(
      { operation: operation.name, part: key },
      { did: "operations.ts has", value: member(entry, key) },
      expected[key],
    ),
  );
}

function factsOf(operation: Operation): Readonly<Record<string, unknown>> {
  const { visit, responses, bodies, security } = operation;
  const node = visit.operation;
  const statuses = [...new Set(responses.map(({ status }) => status))];
  const mediaTypesOf = (status: string) =>
    responses.flatMap((one) => (one.status === status ? (one.mediaType ?? []) : []));
  return {
    method: operation.method,
    path: operation.path,
    version: operation.version?.prefix,
    tag: arrayMember(node, "tags")[0],
    security,
    requestMediaTypes: bodies.length === 0 ? undefined : bodies.map(({ mediaType }) => mediaType),
    responses: Object.fromEntries(statuses.map((status) => [status, mediaTypesOf(status)])),
    deprecated: isDeprecated(operation) || undefined,
    supersededBy: stringMember(node, "x-superseded-by"),
    pagination: member(node, "x-pagination"),
    successFlag: member(node, "x-success-flag"),
  };
}

function isDeprecated({ visit }: Operation): boolean {
  return member(visit.operation, "deprecated") === true;
}

function compareWire(operation: Operation, tables: Tables): Finding[] {
  const { name, bodies, parameters, security } = operation;
  const mediaTypes = bodies.map(({ mediaType = "" }) => mediaType);
  const isForm =
    mediaTypes.length > 0 && !mediaTypes.some((mediaType) => /\bjson$/.test(mediaType));
  const styles = parameters
    .filter(
      ({ place, style, isExploded }) => place === "query" && !(style === "form" && isExploded),
    )
    .map(({ name, style, isExploded }) => [name, { style, explode: isExploded }]);
  const rows: readonly [part: string, value: unknown, said: unknown][] = [
    ["security", tables.publicOperations.includes(name), security.length === 0],
    ["deprecated", tables.deprecatedOperations.includes(name), isDeprecated(operation)],
    ["request media type", tables.bodyMediaTypes[name], isForm ? mediaTypes[0] : undefined],
    [
      "query styles",
      tables.queryStyles[name],
      styles.length === 0 ? undefined : Object.fromEntries(styles),
    ],
  ];
  return rows.flatMap(([part, value, said]) =>
    compare({ operation: name, part }, { did: "wire.ts has", value }, said),
  );
}
