import converter from "swagger2openapi";
import { InputError } from "../lib/problem.ts";
import {
  arrayMember,
  isObject,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "./json.ts";
import { readOperations, type Operation } from "./operation.ts";
import { toPointer } from "./pointer.ts";
import { resolve } from "./references.ts";
import { rewrite } from "./structure.ts";

/**
 * Swagger 2.0 to OpenAPI 3.0 by swagger2openapi, with what it loses put back: how arrays in form bodies are
 * written (`collectionFormat`), separators that 3.0 cannot name, and servers listed twice.
 *
 * @throws InputError when the document cannot be converted
 */
export async function upgradeTo30(document: JsonObject): Promise<JsonObject> {
  const converted = await convert(document);
  return rewrite(withFormEncoding(document, converted), ({ kind, node }) =>
    dropRepeatedServers(kind === "parameter" || kind === "header" ? nameSeparator(node) : node),
  );
}

async function convert(document: JsonObject): Promise<JsonObject> {
  try {
    // `patch` mends small slips, `warnOnly` marks what has no equivalent instead of failing.
    const options = { resolve: false, patch: true, warnOnly: true };
    // The converter refuses aliases of YAML: one object in several locations. JSON has no aliases.
    const copy = JSON.parse(JSON.stringify(document)) as JsonObject;
    const { openapi } = await converter.convertObj(copy, options);
    return structuredClone(openapi) as JsonObject;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the Swagger 2.0 document cannot be upgraded to OpenAPI 3.0: ${reason}`;
    throw new InputError({ message }, { cause: error });
  }
}

const encodings: Readonly<Record<string, JsonObject>> = {
  csv: { style: "form", explode: false },
  multi: { style: "form", explode: true },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
};

const separators: Readonly<Record<string, string>> = { tsv: "tabs", ssv: "spaces", pipes: "pipes" };

function withFormEncoding(original: JsonObject, converted: JsonObject): JsonObject {
  const formats = new Map(
    readOperations(original).map((operation) => [
      toPointer(operation.tokens),
      formFormats(operation),
    ]),
  );
  return rewrite(converted, ({ kind, node, tokens }) => {
    const found = kind === "operation" ? formats.get(toPointer(tokens)) : undefined;
    if (found === undefined || found.size === 0) return node;
    const body = resolve(converted, node["requestBody"]);
    return isObject(body) ? { ...node, requestBody: encodeBody(body, found) } : node;
  });
}

/** Array properties of the form body and how their items are joined. */
function formFormats({ parameters }: Operation): Map<string, string> {
  return new Map(
    parameters
      .filter((parameter) => parameter.in === "formData")
      .filter(({ node }) => stringMember(node, "type") === "array")
      .map(({ name, node }) => [name, stringMember(node, "collectionFormat") ?? "csv"]),
  );
}

function encodeBody(body: JsonObject, formats: ReadonlyMap<string, string>): JsonObject {
  const content = Object.entries(objectMember(body, "content")).map(
    ([type, media]): [string, JsonValue] => {
      if (!isObject(media)) return [type, media];
      const schema = objectMember(media, "schema");
      const properties = { ...objectMember(schema, "properties") };
      const encoding = { ...objectMember(media, "encoding") };
      for (const [name, format] of formats) {
        const known = encodings[format];
        if (known === undefined) properties[name] = separated(format);
        else encoding[name] = known;
      }
      return [type, { ...media, schema: { ...schema, properties }, encoding }];
    },
  );
  return { ...body, content: Object.fromEntries(content) };
}

/** A list joined by a separator that OpenAPI cannot name is, on the wire, one string. */
function separated(format: string): JsonObject {
  return { type: "string", description: `List separated by ${separators[format] ?? format}` };
}

function nameSeparator(parameter: JsonObject): JsonObject {
  const { "x-s2o-warning": warning, ...rest } = parameter;
  delete rest["x-collectionFormat"];
  if (typeof warning !== "string") return parameter;
  const format = /collectionFormat:(\w+)/.exec(warning)?.[1];
  return format === undefined ? rest : { ...rest, schema: separated(format) };
}

function dropRepeatedServers(node: JsonObject): JsonObject {
  const servers = arrayMember(node, "servers");
  const unique = new Map(servers.map((server) => [JSON.stringify(server), server]));
  return unique.size === servers.length ? node : { ...node, servers: [...unique.values()] };
}
