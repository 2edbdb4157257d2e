import type { DocumentIssue } from "../issue.ts";
import { isObject, type JsonObject, type JsonValue } from "../json.ts";
import { toPointer } from "../pointer.ts";
import { visits } from "../structure.ts";

/** What a keyword has to be before anything can be made of it. */
interface Shape {
  /** Completes the sentence "has to be …". */
  readonly wanted: string;
  readonly isMet: (value: JsonValue) => boolean;
}

const isSchema = (value: JsonValue) => isObject(value) || typeof value === "boolean";

const schemaMap: Shape = {
  wanted: "a map of schemas by name",
  isMet: (value) => isObject(value) && Object.values(value).every(isSchema),
};
const schemaList: Shape = {
  wanted: "a list of schemas",
  isMet: (value) => Array.isArray(value) && value.every(isSchema),
};
const list: Shape = { wanted: "a list", isMet: Array.isArray };

const types = ["array", "boolean", "integer", "null", "number", "object", "string"];
const isType = (value: JsonValue) => typeof value === "string" && types.includes(value);

const shapes: Readonly<Record<string, Shape>> = {
  $ref: { wanted: "a text", isMet: (value) => typeof value === "string" },
  type: {
    wanted: `one of ${types.join(", ")}, or a list of them`,
    isMet: (value) => (Array.isArray(value) ? value.every(isType) : isType(value)),
  },
  enum: list,
  required: {
    wanted: "a list of names",
    isMet: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  },
  properties: schemaMap,
  patternProperties: schemaMap,
  $defs: schemaMap,
  allOf: schemaList,
  anyOf: schemaList,
  oneOf: schemaList,
  prefixItems: schemaList,
};

/** Schemas are built in a way that code can be made of. Mistakes that change no type are allowed. */
export function* schemaShapes(document: JsonObject): Generator<DocumentIssue> {
  for (const { kind, node, tokens } of visits(document)) {
    if (kind !== "schema") continue;
    for (const [key, { wanted, isMet }] of Object.entries(shapes)) {
      const value = Object.hasOwn(node, key) ? node[key] : undefined;
      if (value === undefined || isMet(value)) continue;
      const isReference = isObject(value) && typeof value["$ref"] === "string";
      yield {
        pointer: toPointer([...tokens, key]),
        message: `${key} has to be ${wanted}`,
        hint: isReference
          ? "a $ref stands for one schema: write them out, or refer to a schema that has them, in an allOf"
          : "correct it in the overlay",
      };
    }
  }
}
