import { member, stringMember, type JsonObject } from "../../scripts/document/json.ts";
import { readOperations, type Operation } from "../../scripts/document/operation.ts";
import { resolve } from "../../scripts/document/references.ts";

/** A client whose calls are compiled. */
export interface Peer {
  readonly name: string;
  /** Makes `client`. */
  readonly head: string;
  /** What a call gives is bound to. */
  readonly bind: (name: string) => string;
}

/** The text of a module that makes the first calls of the document, so many, each with what the operation requires. */
export function moduleOf(peer: Peer, document: JsonObject, count: number): string {
  const calls = readOperations(document)
    .filter((visit) => answersJson(visit))
    .slice(0, count)
    .map((visit, index) => {
      const { method, path } = visit;
      const bound = peer.bind(`answer${index}`);
      const call = `client.${method.toUpperCase()}(${JSON.stringify(path)}${optionsOf(document, visit)})`;
      return `  const ${bound} = await ${call};\n  use(answer${index});`;
    });
  const use = "declare function use(value: unknown): void;";
  return `${peer.head}\n${use}\nexport async function calls() {\n${calls.join("\n")}\n}\n`;
}

function answersJson({ responses }: Operation): boolean {
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
  return options.length === 0 ? "" : `, { ${options.join(", ")} }`;
}

function valueOf(document: JsonObject, parameter: JsonObject): string {
  const schema = resolve(document, parameter["schema"] ?? {});
  const type = member(schema, "enum") === undefined ? stringMember(schema, "type") : undefined;
  if (type === "string") return '"a"';
  return type === "integer" || type === "number" ? "1" : "undefined as never";
}
