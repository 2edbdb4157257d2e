import { format } from "prettier";
import type { OperationDescription } from "../../src/testing/mock-model.ts";
import type { Json, Schema, Schemas } from "../../src/testing/json-schema.ts";
import type { ApiFile } from "../document/api-file.ts";
import { sampleSchema } from "../../src/testing/sample.ts";

/** How a program makes its client, whose token is in the environment; every sample begins with it. */
export function writePreamble({ from, create, variable }: Client): string {
  return `import { ${create} } from ${JSON.stringify(from)};\n\nconst ${variable} = ${create}();`;
}

type Client = NonNullable<ApiFile["client"]>;

/**
 * A program in TypeScript that calls the operation with what it requires. Texts that only the user can know are the names
 * of their parameters in capitals.
 */
export async function sampleCall(
  operation: OperationDescription,
  schemas: Schemas,
  client: Client,
): Promise<string> {
  const options = [
    paramsOf(operation, schemas),
    bodyOf(operation, schemas),
    parseAsOf(operation),
  ].filter((option) => option !== "");
  const args = [addressOf(operation), ...(options.length > 0 ? [`{ ${options.join(", ")} }`] : [])];
  const call = `const data = await ${client.variable}${verbOf(operation)}(${args.join(", ")});`;
  return (
    await format(`${writePreamble(client)}\n${call}`, { parser: "typescript", printWidth: 70 })
  ).trimEnd();
}

const versioned = /^\/(v\d+)(?=\/)/;

function verbOf({ method, path }: OperationDescription): string {
  const version = versioned.exec(path)?.[1];
  return version === undefined ? `.${method}` : `.${version}.${method}`;
}

function addressOf({ path }: OperationDescription): string {
  return JSON.stringify(path.replace(versioned, ""));
}

function paramsOf({ parameters }: OperationDescription, schemas: Schemas): string {
  const required = parameters.filter((parameter) => parameter.required === true);
  const places = [...new Set(required.map((parameter) => parameter.in))].map((place) => {
    const values = required
      .filter((parameter) => parameter.in === place)
      .map(({ name, schema = {} }) => `${JSON.stringify(name)}: ${valueOf(name, schema, schemas)}`);
    return `${place}: { ${values.join(", ")} }`;
  });
  return places.length === 0 ? "" : `params: { ${places.join(", ")} }`;
}

function valueOf(name: string, schema: Schema, schemas: Schemas): string {
  const value = sampleValue(schema, schemas);
  const isFree =
    typeof schema === "object" && schema.type === "string" && schema.enum === undefined;
  return JSON.stringify(isFree ? name.replaceAll(/(?<=[a-z])[A-Z]/g, "_$&").toUpperCase() : value);
}

function bodyOf({ body }: OperationDescription, schemas: Schemas): string {
  const [first] = Object.entries(body?.content ?? {});
  if (body?.required !== true || first === undefined) return "";
  const [mediaType, { example, schema = {} }] = first;
  const value = example ?? sampleValue(schema, schemas);
  return `body: ${mediaType.startsWith("multipart/") ? formOf(value) : JSON.stringify(value)}`;
}

/** What an example shows as the text of a file. */
function formOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(formOf).join(", ")}]`;
  if (typeof value === "string") return `new Blob([${JSON.stringify(value)}])`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, field]) => `${JSON.stringify(key)}: ${formOf(field)}`,
  );
  return `{ ${fields.join(", ")} }`;
}

function sampleValue(schema: Schema, schemas: Schemas): Json {
  return sampleSchema(schema, schemas, {
    properties: "required",
    bounds: "low",
    seed: 0,
    direction: "request",
  });
}

/** What is not JSON has to be asked for in another form. */
function parseAsOf({ responses }: OperationDescription): string {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"));
  const [mediaType] = Object.keys(success?.[1] ?? {});
  if (mediaType === undefined || mediaType.endsWith("json")) return "";
  return `parseAs: ${mediaType === "text/event-stream" ? '"stream"' : '"text"'}`;
}
