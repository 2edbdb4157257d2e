import { fullVersion } from "./detect-version.ts";
import type { DocumentIssue } from "./issue.ts";
import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
} from "./json.ts";
import { toPointer } from "./pointer.ts";
import { resolve } from "./references.ts";
import { rewrite, type Visit } from "./structure.ts";

/** A document in which slips that hinder nothing have been put right, and a warning for each. */
export interface Tolerated {
  readonly document: JsonObject;
  /** The same without what its version does not have and is understood all the same, for the official schema. */
  readonly judged: JsonObject;
  readonly warnings: readonly DocumentIssue[];
}

type Warn = (issue: DocumentIssue) => void;

/** Puts right what is against the specification and still says clearly what is meant. */
export function tolerate(document: JsonObject): Tolerated {
  const warnings: DocumentIssue[] = [];
  const warn = (issue: DocumentIssue) => void warnings.push(issue);
  const describe = createDescribe(warn);
  const readable = readTexts(readVersion(document, warn), warn);
  const version = stringMember(readable, "openapi") ?? "2.0";
  const needsResponses = /^(2|3\.0)\./.test(version);
  const needsDescription = /^(2|3\.[01])\./.test(version);
  const mended = rewrite(readable, (visit) => {
    switch (visit.kind) {
      case "parameter":
        return requirePathParameter(visit, warn);
      case "pathItem":
        return dropStrayParameters(document, visit, warn);
      case "operation":
        return expectResponse(
          { ...visit, node: dropStrayParameters(document, visit, warn) },
          needsResponses,
          warn,
        );
      case "response":
        return needsDescription ? describe(visit) : visit.node;
      case "schema":
        return dropFlag(visit, warn);
      default:
        return visit.node;
    }
  });
  const judged = version.startsWith("3.0.") ? withoutNewerKeywords(mended, warn) : mended;
  return { document: mended, judged, warnings };
}

/** Texts that YAML reads as numbers without quotation marks: `version: 1.0`. */
const texts: readonly (readonly [section: string, key: string])[] = [
  ["info", "version"],
  ["info", "title"],
];

function readTexts(document: JsonObject, warn: Warn): JsonObject {
  let mended = document;
  for (const [section, key] of texts) {
    const value = member(objectMember(mended, section), key);
    if (typeof value !== "number" && typeof value !== "boolean") continue;
    const text = String(value);
    mended = { ...mended, [section]: { ...objectMember(mended, section), [key]: text } };
    warn({
      pointer: toPointer([section, key]),
      message: `must be a text, and is read as ${JSON.stringify(text)}`,
      hint: "put it into quotation marks",
    });
  }
  return mended;
}

function readVersion(document: JsonObject, warn: Warn): JsonObject {
  const key = Object.hasOwn(document, "swagger") ? "swagger" : "openapi";
  const version = fullVersion(document);
  if (version === undefined || version === document[key]) return document;
  warn({
    pointer: toPointer([key]),
    message: `must be a text with the whole version, and is read as ${JSON.stringify(version)}`,
    hint: `write ${JSON.stringify(version)}`,
  });
  return { ...document, [key]: version };
}

/** No path is complete without its parameters, so they can only be required. */
function requirePathParameter({ node, tokens }: Visit, warn: Warn): JsonObject {
  if (node["in"] !== "path" || node["required"] === true) return node;
  warn({
    pointer: toPointer(tokens),
    message: "a path parameter must be required, and is read so",
    hint: "add required: true",
  });
  return { ...node, required: true };
}

/** A path parameter has no effect when its name is not in the path. The author of `:id` meant `{id}`. */
function dropStrayParameters(
  document: JsonObject,
  { node, tokens }: Visit,
  warn: Warn,
): JsonObject {
  const [section, path] = tokens;
  const parameters = arrayMember(node, "parameters");
  // Callbacks have paths of their own.
  const isOfPath = section === "paths" && !tokens.includes("callbacks");
  if (!isOfPath || typeof path !== "string") return node;
  const kept = parameters.filter((written, index) => {
    const parameter = resolve(document, written);
    const name = stringMember(parameter, "name");
    if (name === undefined || stringMember(parameter, "in") !== "path") return true;
    if (path.includes(`{${name}}`) || path.includes(`:${name}`)) return true;
    warn({
      pointer: toPointer([...tokens, "parameters", index]),
      message: `the path ${path} does not contain the path parameter ${name}, which is ignored`,
      hint: "remove it or correct the path",
    });
    return false;
  });
  return kept.length === parameters.length ? node : { ...node, parameters: kept };
}

/** Many documents leave the descriptions of responses out everywhere, so that one warning says it of all. */
function createDescribe(warn: Warn): (visit: Visit) => JsonObject {
  let isTold = false;
  return ({ node, tokens }) => {
    if (Object.hasOwn(node, "description") || Object.hasOwn(node, "$ref")) return node;
    if (!isTold)
      warn({
        pointer: toPointer(tokens),
        message: "a response must have a description; it is read as empty here and elsewhere",
        hint: "add description",
      });
    isTold = true;
    return { ...node, description: "" };
  };
}

/** An operation without responses may respond with anything; from OpenAPI 3.1 on they may be left out. */
function expectResponse({ node, tokens }: Visit, isNeeded: boolean, warn: Warn): JsonObject {
  const { responses } = node;
  const isEmpty = isObject(responses) && Object.keys(responses).length === 0;
  if (!isEmpty && (responses !== undefined || !isNeeded)) return node;
  warn({
    pointer: toPointer(tokens),
    message: "an operation must name a response; this one is read as if it had any",
    hint: "add its responses",
  });
  return { ...node, responses: { default: { description: "" } } };
}

/** What JSON Schema had before its draft 4: the property itself says that it is required. */
function dropFlag({ node, tokens }: Visit, warn: Warn): JsonObject {
  const { required, ...rest } = node;
  if (typeof required !== "boolean") return node;
  warn({
    pointer: toPointer([...tokens, "required"]),
    message: "required must be a list of names, and is passed over",
    hint: "name the property in the list `required` of the object that has it",
  });
  return rest;
}

/** Keywords of 3.1 that mean there what who writes them in 3.0 means. */
const newerKeywords = [
  ...["const", "examples", "if", "then", "else", "$defs", "$comment", "prefixItems", "contains"],
  ...["minContains", "maxContains", "patternProperties", "propertyNames", "dependentRequired"],
  ...["dependentSchemas", "unevaluatedProperties", "unevaluatedItems", "contentMediaType"],
  ...["contentEncoding", "contentSchema"],
];

function withoutNewerKeywords(document: JsonObject, warn: Warn): JsonObject {
  const warned = new Set<string>();
  return rewrite(document, ({ kind, node, tokens }) => {
    if (kind !== "schema") return node;
    const keys = Object.keys(node).filter((key) => isNewer(node, key));
    for (const key of keys.filter((one) => !warned.has(one))) {
      warned.add(key);
      warn({
        pointer: toPointer([...tokens, key]),
        message: `this use of ${key} is that of OpenAPI 3.1, and is read so here and elsewhere`,
        hint: "raise the version of the document, or write it as OpenAPI 3.0 does",
      });
    }
    return Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));
  });
}

function isNewer(schema: JsonObject, key: string): boolean {
  const value = schema[key];
  if (key === "type") return value === "null" || Array.isArray(value);
  if (key === "exclusiveMinimum" || key === "exclusiveMaximum") return typeof value === "number";
  if (key === "examples") return Array.isArray(value);
  return newerKeywords.includes(key);
}
