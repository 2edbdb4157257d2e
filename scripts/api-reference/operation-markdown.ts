import { createApiError } from "../../src/client/errors/api-error.ts";
import { stringMember, type JsonObject } from "../document/json.ts";
import type { MediaType, Operation } from "../document/operation.ts";
import { tableRow, toCode, toMarkdown } from "../lib/markdown.ts";
import { propertyRows, schemaText } from "./schema-text.ts";

/** How the description of an operation is set. */
export interface Setting {
  readonly heading: (text: string) => string;
  /** A call in TypeScript. */
  readonly sample?: string | undefined;
  /** Where another operation is described. */
  readonly linkTo: (operation: string) => string | undefined;
}

/** What a reader of an operation needs: what it is for, takes, returns and throws. */
export function describeOperation(
  document: JsonObject,
  operation: Operation,
  { heading, sample, linkTo }: Setting,
): string {
  const parts = [
    toCode(operation.key),
    ...deprecation(operation, linkTo),
    ...paragraphs(stringMember(operation.operation, "description")),
    ...(sample === undefined ? [] : [`\`\`\`ts\n${sample}\n\`\`\``]),
    `Token: ${tokenText(operation)}.`,
    ...titled(heading("Parameters"), parameterTable(operation)),
    ...bodyParts(document, operation, heading),
    ...responseParts(document, operation, heading),
    ...titled(heading("Errors"), errorTable(operation)),
  ];
  return parts.join("\n\n");
}

function deprecation(
  { isDeprecated, successor, operation }: Operation,
  linkTo: Setting["linkTo"],
): string[] {
  if (!isDeprecated) return [];
  const until = stringMember(operation, "x-sunset");
  const end = until === undefined ? "" : `, and served until ${toMarkdown(until)}`;
  if (successor === undefined) return [`**Deprecated**${end}.`];
  return [`**Deprecated**${end}: call ${linked(successor, linkTo)} instead.`];
}

function linked(key: string, linkTo: Setting["linkTo"]): string {
  const target = linkTo(key);
  return target === undefined ? toCode(key) : `[${toCode(key)}](${target})`;
}

/** Paragraphs of a text that somebody else wrote, escaped so that nothing in it is markup. */
function paragraphs(text = ""): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => toMarkdown(part.trim()))
    .filter((part) => part !== "");
}

const tokens = { none: "not needed", optional: "may be sent", required: "needed" } as const;

function tokenText({ security }: Operation): string {
  return tokens[security.kind];
}

function parameterTable({ parameters }: Operation): string[] {
  return table(
    ["name", "in", "type", "meaning"],
    parameters.map(({ node, name, in: location }) => [
      optional(name, node["required"] === true),
      location,
      toCode(schemaText(node["schema"])),
      toMarkdown(stringMember(node, "description") ?? ""),
    ]),
  );
}

/** `limit?`, as TypeScript writes what may be left out. */
function optional(name: string, isRequired: boolean): string {
  return toCode(isRequired ? name : `${name}?`);
}

function bodyParts(
  document: JsonObject,
  { requestBody }: Operation,
  heading: Setting["heading"],
): string[] {
  if (requestBody === undefined) return [];
  const need = requestBody.isRequired ? "Required" : "Optional";
  return [
    heading("Body"),
    `${need}.`,
    ...[...requestBody.content].flatMap(([type, media]) => contentParts(document, type, media)),
  ];
}

function contentParts(document: JsonObject, type: string, { schema }: MediaType): string[] {
  const rows = propertyRows(document, schema).map(
    ({ path, type: own, isRequired, description }) => [
      optional(path, isRequired),
      toCode(own),
      toMarkdown(description),
    ],
  );
  return [
    `${toCode(type)}: ${toCode(schemaText(schema))}`,
    ...table(["property", "type", "meaning"], rows),
  ];
}

function responseParts(
  document: JsonObject,
  { responses }: Operation,
  heading: Setting["heading"],
): string[] {
  const successes = [...responses].filter(([status]) => isSuccess(status));
  if (successes.length === 0) return [];
  return [
    heading("Response"),
    ...successes.flatMap(([status, { node, content }]) => [
      `**${status}** ${toMarkdown(stringMember(node, "description") ?? "")}`.trim(),
      ...[...content].flatMap(([type, media]) => contentParts(document, type, media)),
    ]),
  ];
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}

function errorTable({ responses }: Operation): string[] {
  const rows = [...responses]
    .filter(([status]) => !isSuccess(status))
    .map(([status, { node }]) => [
      status === "default" ? "others" : status,
      toCode(errorName(status)),
      toMarkdown(stringMember(node, "description") ?? ""),
    ]);
  return table(["status", "throws", "meaning"], rows);
}

/** The class of error that a call throws; `4XX` and `default` stand for several. */
function errorName(status: string): string {
  const operation = { method: "GET", path: "/" };
  const facts = { operation, attempts: 1, headers: new Headers(), body: undefined };
  return createApiError({ ...facts, status: oneStatus(status) }).name;
}

/** A status of the kind that has no class of its own. */
function oneStatus(status: string): number {
  if (/^5XX$/i.test(status)) return 599;
  const number = Number(status);
  return Number.isNaN(number) ? 499 : number;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [[head, head.map(() => "---"), ...rows].map(tableRow).join("\n")];
}

function titled(heading: string, content: readonly string[]): string[] {
  return content.length === 0 ? [] : [heading, ...content];
}
