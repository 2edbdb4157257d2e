import type { JsonObject } from "../../scripts/document/json.ts";

/** A document of schemas that all lead to each other, in which one property has the given type. */
export function ringOf(size: number, type: string): JsonObject {
  const reference = (index: number) => ({ $ref: `#/components/schemas/S${index % size}` });
  const schemas = Array.from({ length: size }, (_, index) => ({
    type: "object",
    properties: {
      next: reference(index + 1),
      all: { type: "array", items: { allOf: [reference(index + 7), { description: "One" }] } },
      either: { oneOf: [reference(index * 2), reference(index * 3 + 1)] },
      ...(index === 0 ? { leaf: { type } } : {}),
    },
  }));
  const content = { "application/json": { schema: reference(1) } };
  return {
    openapi: "3.1.1",
    info: { title: "Ring", version: "1" },
    paths: { "/ring": { get: { responses: { "200": { description: "Done", content } } } } },
    components: {
      schemas: Object.fromEntries(schemas.map((schema, index) => [`S${index}`, schema])),
    },
  };
}
