import { listTypes } from "../../support/schema/matches-schema.ts";
import type { Schema, SchemaObject, Schemas } from "../../../src/testing/json-schema.ts";
import type { Line } from "./line.ts";
import { wordParameter, type Media, type Operation } from "./operation.ts";
import { isJson } from "./reply.ts";
import { plainSchema } from "./violation.ts";

const places = ["path", "query", "header", "cookie"];

/** Expressions that hold the types of parameters and bodies to be as wide as the document says, those of bodies to be no wider. */
export function requestTypeLines(operation: Operation, schemas: Schemas): Line[] {
  const { name, path, visit, parameters, bodies } = operation;
  const type = `paths[${JSON.stringify(path)}][${JSON.stringify(visit.method)}]`;
  const [media] = bodies;
  return [
    ...places.flatMap((place) => {
      const own = parameters.filter((parameter) => parameter.place === place);
      const of = `MemberOf<${type}["parameters"], "${place}">`;
      if (own.length === 0) return [nothingLine(name, `${place} parameters`, of)];
      const keys = own.map((parameter) => parameter.name);
      return [
        keysLine(name, `${place} parameters`, of, keys),
        ...own.flatMap((parameter) => {
          const part = wordParameter(parameter);
          const said = typeOf(parameter.schema, schemas, true);
          return [
            typeLine(name, part, of, parameter.name, said, parameter.isRequired),
            valuesLine(name, part, of, parameter.name, said),
          ];
        }),
      ];
    }),
    statusesLine(operation, `keyof ${type}["responses"]`),
    ...(media === undefined
      ? [nothingLine(name, "body", `MemberOf<${type}, "requestBody">`)]
      : bodyLines(name, media, type, schemas)),
  ];
}

function statusesLine({ name, responses }: Operation, of: string): Line {
  const keyOf = (status: string) => (/^\d+$/.test(status) ? status : JSON.stringify(status));
  const statuses =
    [...new Set(responses.map(({ status }) => keyOf(status)))].join(" | ") || "never";
  const message = "the types have others than the document";
  const text = `({} as ${of}) satisfies ${statuses}; ({} as ${statuses}) satisfies ${of};`;
  return { operation: name, part: "statuses", message, text };
}

function bodyLines(operation: string, media: Media, type: string, schemas: Schemas): Line[] {
  if (!isJson(media.mediaType)) return [];
  const of = `MemberOf<${type}, "requestBody">["content"][${JSON.stringify(media.mediaType)}]`;
  const schema = plainSchema(media.schema, schemas);
  return propertyLines(operation, "body", of, schema, (one) => typeOf(one, schemas, true));
}

/** The same for the schemas of the document, whose enums may be open. */
export function schemaTypeLines(operations: readonly Operation[], schemas: Schemas): Line[] {
  const users = usersByName(operations, schemas);
  return Object.entries(schemas).flatMap(([name, schema]) =>
    propertyLines(
      users.get(name) ?? "no operation",
      `schema ${name}`,
      `components["schemas"][${JSON.stringify(name)}]`,
      plainSchema(schema, schemas),
      (property) => typeOf(property, schemas, false),
    ),
  );
}

function propertyLines(
  operation: string,
  part: string,
  of: string,
  schema: SchemaObject | undefined,
  typeOfProperty: (property: Schema) => string,
): Line[] {
  const { properties, required = [], additionalProperties = false } = schema ?? {};
  if (properties === undefined || additionalProperties !== false) return [];
  return [
    keysLine(operation, `${part} properties`, of, Object.keys(properties)),
    ...Object.entries(properties).map(([name, property]) =>
      typeLine(
        operation,
        `${part} property ${name}`,
        of,
        name,
        typeOfProperty(property),
        required.includes(name),
      ),
    ),
  ];
}

function keysLine(operation: string, part: string, of: string, keys: readonly string[]): Line {
  const names = keys.map((key) => JSON.stringify(key)).join(" | ");
  const message = "the types have others than the document";
  return { operation, part, message, text: `({} as keyof ${of}) satisfies ${names || "never"};` };
}

function nothingLine(operation: string, part: string, of: string): Line {
  const message = "the types have some, and the document has none";
  return { operation, part, message, text: `({} as ${of}) satisfies never;` };
}

function typeLine(
  operation: string,
  part: string,
  of: string,
  key: string,
  type: string,
  isRequired: boolean,
): Line {
  const message = "the type is another than the document says";
  const own = `${of}[${JSON.stringify(key)}]`;
  const said = `${type}${isRequired ? "" : " | undefined"}`;
  // `any` satisfies every type.
  const text = `({} as ${own}) satisfies ${said}; ({} as IsAny<${own}>) satisfies false;`;
  return { operation, part, message, text };
}

function valuesLine(operation: string, part: string, of: string, key: string, type: string): Line {
  const message = "the types refuse values that the document allows";
  const text = `({} as ${type}) satisfies ${of}[${JSON.stringify(key)}];`;
  return { operation, part, message, text };
}

const types: Readonly<Record<string, string>> = {
  integer: "number",
  array: "readonly unknown[]",
};

/** The widest type of what the schema allows; a closed enum is that of its values. */
export function typeOf(schema: Schema, schemas: Schemas, isClosed: boolean): string {
  const plain = plainSchema(schema, schemas);
  if (plain?.type === undefined || plain.format === "binary") return "unknown";
  if (isClosed && plain.enum !== undefined)
    return plain.enum.map((value) => JSON.stringify(value)).join(" | ");
  return listTypes(plain)
    .map((type) => types[type] ?? type)
    .join(" | ");
}

/** By schema, the first operation that uses it, and how many others do. */
function usersByName(operations: readonly Operation[], schemas: Schemas): Map<string, string> {
  const users = new Map<string, string[]>();
  for (const { name, parameters, bodies, responses } of operations) {
    const given = [...parameters, ...bodies, ...responses].map(({ schema }) => schema);
    for (const used of referred(given, schemas))
      users.set(used, [...(users.get(used) ?? []), name]);
  }
  return new Map(
    [...users].map(([schema, [first = "", ...others]]) => [
      schema,
      others.length === 0 ? first : `${first} and ${others.length} others`,
    ]),
  );
}

/** Names of the schemas that the given ones refer to, also by way of others. */
function referred(given: readonly Schema[], schemas: Schemas): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...given];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    for (const [, name = ""] of JSON.stringify(schema).matchAll(
      /#\/components\/schemas\/([^"]+)/g,
    )) {
      const next = schemas[name];
      if (next !== undefined && !found.has(name)) open.push(next);
      found.add(name);
    }
  }
  return found;
}
