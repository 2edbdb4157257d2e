import { format } from "prettier";
import type { OperationModel } from "../../src/testing/mock-model.ts";
import type { Json, Schema } from "../../src/testing/json-schema.ts";
import type { ApiFile } from "../document/api-file.ts";
import { isJsonMediaType } from "../document/media-type.ts";

/** How a program makes its client, whose token is in the environment; every sample begins with it. */
export function writePreamble({ from, create, variable }: Client): string {
  return `import { ${create} } from ${JSON.stringify(from)};\n\nconst ${variable} = ${create}();`;
}

type Client = NonNullable<ApiFile["client"]>;

/**
 * A program in TypeScript that calls the operation with what it requires. `sampleValue` makes a value for a schema. Texts that
 * only the user can know are the names of their parameters in capitals.
 */
export async function sampleCall(
  operation: OperationModel,
  sampleValue: (schema: Schema) => Json,
  client: Client,
): Promise<string> {
  const options = [
    paramsOf(operation, sampleValue),
    bodyOf(operation, sampleValue),
    parseAsOf(operation),
  ].filter((option) => option !== "");
  const given = options.length > 0 ? `{ ${options.join(", ")} }` : "";
  const call = `const data = await ${client.variable}${calleeOf(operation)}(${given});`;
  return (
    await format(`${writePreamble(client)}\n${call}`, { parser: "typescript", printWidth: 70 })
  ).trimEnd();
}

const versioned = /^\/(v\d+)(?=\/)/;

function calleeOf({ method, path }: OperationModel): string {
  const version = versioned.exec(path)?.[1];
  const view = version === undefined ? "" : `.${version}`;
  return `${view}[${JSON.stringify(path.replace(versioned, ""))}].${method}`;
}

function paramsOf({ parameters }: OperationModel, sampleValue: (schema: Schema) => Json): string {
  const required = parameters.filter((parameter) => parameter.required === true);
  const places = [...new Set(required.map((parameter) => parameter.in))].map((place) => {
    const values = required
      .filter((parameter) => parameter.in === place)
      .map(
        ({ name, schema = {} }) => `${JSON.stringify(name)}: ${valueOf(name, schema, sampleValue)}`,
      );
    return `${place}: { ${values.join(", ")} }`;
  });
  return places.length === 0 ? "" : `params: { ${places.join(", ")} }`;
}

function valueOf(name: string, schema: Schema, sampleValue: (schema: Schema) => Json): string {
  const value = sampleValue(schema);
  const isFree =
    typeof schema === "object" && schema.type === "string" && schema.enum === undefined;
  return JSON.stringify(isFree ? name.replaceAll(/(?<=[a-z])[A-Z]/g, "_$&").toUpperCase() : value);
}

function bodyOf({ body }: OperationModel, sampleValue: (schema: Schema) => Json): string {
  const [first] = Object.entries(body?.content ?? {});
  if (body?.required !== true || first === undefined) return "";
  const [mediaType, { example, schema = {} }] = first;
  const value = example ?? sampleValue(schema);
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

/** What is not JSON has to be asked for in another form. */
function parseAsOf({ responses }: OperationModel): string {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"));
  const [mediaType] = Object.keys(success?.[1] ?? {});
  if (mediaType === undefined || isJsonMediaType(mediaType)) return "";
  return `parseAs: ${mediaType === "text/event-stream" ? '"stream"' : '"text"'}`;
}
