import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../../scripts/document/json.ts";
import { resolve } from "../../../scripts/document/references.ts";
import type { OperationVisit } from "../../../scripts/document/structure.ts";

/** What one call of an operation sends, as the client takes it. */
export interface Traffic {
  readonly params: JsonObject;
  readonly body: unknown;
}

/** Valid calls of the operation after its examples: with all there is, and with what is required only. */
export function trafficFor(
  document: JsonObject,
  { operation }: OperationVisit,
): Record<"full" | "minimal", Traffic> {
  const parameters = arrayMember(operation, "parameters").filter(isObject);
  const required = parameters.filter((parameter) => parameter["required"] === true);
  const requestBody = resolve(document, operation["requestBody"]);
  const [type, media] = Object.entries(objectMember(requestBody, "content"))[0] ?? [];
  const schema = member(media, "schema");
  const example = member(media, "example");
  const bodyOf = (value: JsonValue | undefined, mostFiles: number) =>
    type === "multipart/form-data" && isObject(value) ? formOf(value, mostFiles) : value;
  const least =
    member(requestBody, "required") === true ? prune(document, schema, example) : undefined;
  return {
    full: { params: byPlace(document, parameters), body: bodyOf(example, 2) },
    minimal: { params: byPlace(document, required), body: bodyOf(least, 1) },
  };
}

function byPlace(document: JsonObject, parameters: readonly JsonObject[]): JsonObject {
  const places: Record<string, JsonObject> = {};
  for (const parameter of parameters) {
    const values = (places[stringMember(parameter, "in") ?? ""] ??= {});
    values[stringMember(parameter, "name") ?? ""] = valueOf(resolve(document, parameter["schema"]));
  }
  return places;
}

function valueOf(schema: JsonValue | undefined): JsonValue {
  const [first] = arrayMember(schema, "enum");
  if (first !== undefined) return first;
  const values = new Map<string | undefined, JsonValue>([
    ["integer", 10],
    ["number", 1.5],
    ["boolean", true],
  ]);
  return values.get(stringMember(schema, "type")) ?? "64b7f2a90c1d2e3f4a5b6c7d";
}

/** The example without what its schema does not require. */
function prune(
  document: JsonObject,
  schema: JsonValue | undefined,
  example: JsonValue | undefined,
): JsonValue | undefined {
  const resolved = resolve(document, schema);
  if (Array.isArray(example)) {
    return example.map((item) => prune(document, member(resolved, "items"), item) ?? item);
  }
  const properties = objectMember(resolved, "properties");
  if (!isObject(example) || Object.keys(properties).length === 0) return example;
  const required = arrayMember(resolved, "required");
  return Object.fromEntries(
    Object.entries(example)
      .filter(([name]) => required.includes(name))
      .map(([name, value]) => [name, prune(document, properties[name], value) ?? value]),
  );
}

/** A form with a file in each field, and with two where the field takes more than one. */
function formOf(example: JsonObject, mostFiles: number): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(example)) {
    const count = Array.isArray(value) ? mostFiles : 1;
    for (let file = 0; file < count; file += 1)
      form.append(name, new Blob(["x"]), `./${file}.html`);
  }
  return form;
}
