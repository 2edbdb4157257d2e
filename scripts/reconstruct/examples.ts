import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { resolve } from "../document/references.ts";
import { rewrite } from "../document/structure.ts";

/** The document with an example beside every schema of a request body and a success response. */
export function withExamples(document: JsonObject): JsonObject {
  return rewrite(document, ({ kind, node, tokens }) => {
    const isError = tokens.includes("components") || tokens.includes("default");
    if (kind !== "mediaType" || isError || node["example"] !== undefined) return node;
    return { ...node, example: exampleOf(document, node["schema"], "", []) };
  });
}

/** Values that read like the real ones, by what the property is called; the first that fits is taken. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/email/i, "ada@example.com"],
  [/cid$|contentHash|^cids$/i, "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"],
  [/(token|jwt)$/i, "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"],
  [/(gitUrl|repositoryUrl)$/i, "https://github.com/example/site"],
  [
    /(image|icon|avatar|link|url|preview|prewiew|protocolLink|dynamicLinks|affectedDomains)$/i,
    "https://example.com",
  ],
  [/^(memory|storage|size)$/, "1Gi"],
  [
    /(^_?id|Ids?|By|Initiator)$|^(organization|organizations|bucket|cluster|computeProject|computeInstance|clusterInstance|users|deployments|orders|activeDeployment|activeOrder)$/,
    "64b7f2a90c1d2e3f4a5b6c7d",
  ],
  [/topic|session/i, "0f8fad5b-d9cb-469f-a165-70867728950e"],
  [/username/i, "ada"],
  [/^name$|Name$/, "example"],
  [/branch|branches/, "main"],
  [/message/i, "Done"],
  [/region/, "us-east"],
  [/version|tag/i, "latest"],
  [/path|folder|directory|workspace/i, "./"],
  [/time|date|created/i, "2024-03-01T12:00:00.000Z"],
];

const formats: Readonly<Record<string, string>> = {
  "date-time": "2024-03-01T12:00:00.000Z",
  uuid: "0f8fad5b-d9cb-469f-a165-70867728950e",
  binary: "(bytes)",
};

function exampleText(name: string, format: string | undefined): string {
  return formats[format ?? ""] ?? texts.find(([pattern]) => pattern.test(name))?.[1] ?? "example";
}

function exampleNumber(name: string): number {
  if (/port/i.test(name)) return 8080;
  if (/size|bytes|memory|storage|bandwidth/i.test(name)) return 1_048_576;
  return 1;
}

/** A valid value of the schema. A schema inside itself is left out, or passed over for another alternative. */
function exampleOf(
  document: JsonObject,
  schema: JsonValue | undefined,
  name: string,
  open: readonly string[],
): JsonValue {
  const target = stringMember(schema, "$ref");
  if (target !== undefined)
    return exampleOf(document, resolve(document, schema), name, [...open, target]);
  const [value] = arrayMember(schema, "enum");
  if (value !== undefined) return value;
  const choice = arrayMember(schema, "oneOf").find((alternative) => !isOpen(alternative, open));
  if (choice !== undefined) return exampleOf(document, choice, name, open);
  const parts = arrayMember(schema, "allOf").map((part) => exampleOf(document, part, name, open));
  if (parts.length > 0) return Object.assign({}, ...parts.filter(isObject)) as JsonObject;
  switch (stringMember(schema, "type")) {
    case "object":
      return exampleObject(document, schema, open);
    case "array":
      return isOpen(member(schema, "items"), open)
        ? []
        : [exampleOf(document, member(schema, "items"), name, open)];
    case "string":
      return exampleText(name, stringMember(schema, "format"));
    case "integer":
    case "number":
      return exampleNumber(name);
    case "boolean":
      return true;
    default:
      return {};
  }
}

function exampleObject(
  document: JsonObject,
  schema: JsonValue | undefined,
  open: readonly string[],
): JsonObject {
  const properties = Object.entries(objectMember(schema, "properties"));
  const shown = properties.filter(([, property]) => !isOpen(property, open));
  return Object.fromEntries(
    shown.map(([key, property]) => [key, exampleOf(document, property, key, open)]),
  );
}

function isOpen(schema: JsonValue | undefined, open: readonly string[]): boolean {
  const target = stringMember(schema, "$ref");
  return target !== undefined && open.includes(target);
}
