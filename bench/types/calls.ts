import { member, stringMember, type JsonObject } from "../../scripts/document/json.ts";
import { readOperations, type Operation } from "../../scripts/document/operation.ts";
import { resolve } from "../../scripts/document/references.ts";

/** A client whose calls are compiled. */
export interface Peer {
  readonly name: string;
  /** Makes `client`. */
  readonly head: string;
  /** A statement that binds what the call gives to the name. */
  readonly call: (name: string, method: string, path: string, options: string) => string;
  /** What stands before a path when an editor is asked for paths. */
  readonly complete: string;
}

/** The text of a module that makes the first `count` calls of the document, each with what the operation requires. */
export function moduleOf(peer: Peer, document: JsonObject, count: number): string {
  const calls = readOperations(document)
    .filter((visit) => hasJson(visit))
    .slice(0, count)
    .map((visit, index) => {
      const { method, path } = visit;
      const options = optionsOf(document, visit);
      const call = peer.call(`data${index}`, method.toUpperCase(), JSON.stringify(path), options);
      return `  ${call};\n  use(data${index});`;
    });
  const use = "declare function use(value: unknown): void;";
  return `${peer.head}\n${use}\nexport async function calls() {\n${calls.join("\n")}\n}\n`;
}

function hasJson({ responses }: Operation): boolean {
  const types = [...responses]
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, { content }]) => [...content.keys()]);
  return types.every((type) => type === "application/json");
}

function optionsOf(document: JsonObject, { parameters, requestBody }: Operation): string {
  const required = parameters.filter(({ node }) => node["required"] === true);
  const places = [...new Set(required.map((parameter) => parameter.in))];
  const params = places.map((place) => {
    const values = required
      .filter((parameter) => parameter.in === place)
      .map(({ name, node }) => `${JSON.stringify(name)}: ${valueOf(document, node)}`);
    return `${place}: { ${values.join(", ")} }`;
  });
  const options = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(requestBody?.isRequired === true ? ["body: {} as never"] : []),
  ];
  return options.length === 0 ? "" : `{ ${options.join(", ")} }`;
}

function valueOf(document: JsonObject, parameter: JsonObject): string {
  const schema = resolve(document, parameter["schema"] ?? {});
  const type = member(schema, "enum") === undefined ? stringMember(schema, "type") : undefined;
  if (type === "string") return '"a"';
  return type === "integer" || type === "number" ? "1" : "undefined as never";
}
